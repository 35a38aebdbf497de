const start = globalThis.setInterval;

// n8n 1 looks every minute for unused SSH connections, and stops that only when n8n stops. Jest would wait for it.
Reflect.set(globalThis, 'setInterval', (...settings: Parameters<typeof start>) => start(...settings).unref());
