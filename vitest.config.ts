import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['**/*.test.{ts,tsx}'],
    testTimeout: 120_000,
    exclude: ['**/node_modules/**', '**/.next*/**', 'e2e/**'],
  },
});
