// n8n-core reads these when it is loaded, so they must come before a test's imports. The global setup creates and
// removes the folder.
import 'reflect-metadata';

process.env.N8N_ENCRYPTION_KEY = 'engine-tests-only';
process.env.N8N_LOG_LEVEL = 'silent';
process.env.N8N_DIAGNOSTICS_ENABLED = 'false';
// The default of n8n 2; n8n 1 keeps files in the items.
process.env.N8N_DEFAULT_BINARY_DATA_MODE = 'filesystem';
