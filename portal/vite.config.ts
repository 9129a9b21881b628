import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The gateway serves dist/ under /app and answers /api, /session and /sign-in on the same origin.
const gateway = process.env['FUHUA_GATEWAY'] ?? 'http://localhost:8080';
const proxy = Object.fromEntries(
  ['/api', '/session', '/sign-in', '/sign-out'].map((path) => [path, { target: gateway }]),
);

export default defineConfig({
  base: '/app/',
  plugins: [react()],
  resolve: {
    alias: {
      // A test helper inside @rjsf/core imports this package; it is shaken out, but has to resolve.
      '@rjsf/validator-ajv8': fileURLToPath(new URL('./src/schema-form/validator.ts', import.meta.url)),
      '@': fileURLToPath(new URL('./src', import.meta.url)),
    },
  },
  server: { proxy },
  preview: { proxy },
  build: { target: 'es2022', manifest: true, sourcemap: false, chunkSizeWarningLimit: 900 },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
});
