// n8n-core reads these when it is loaded, so they must come before a test's imports. The global setup creates and
// removes the folder.
import 'reflect-metadata';

process.env.N8N_ENCRYPTION_KEY = 'engine-tests-only';
process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED = 'false';
