module.exports = globalThis.requireOfN8nCore('n8n-workflow');
