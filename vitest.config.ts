import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    restoreMocks: true,
    // Every core: nothing else of `npm test` runs meanwhile, and the default leaves one of two idle.
    maxWorkers: '100%',
    // Two cores and several processes that really run: the default of 5 s is too near on a busy machine.
    testTimeout: 20_000,
  },
});
