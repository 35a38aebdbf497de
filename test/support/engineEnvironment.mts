// n8n-core reads these when it is loaded, so they must stand before any test's imports. Its folder comes from the
// global set-up, which removes it again.
import 'reflect-metadata';

process.env.N8N_ENCRYPTION_KEY = 'engine-tests-only';
process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED = 'false';
