import {defineConfig} from 'vitest/config';

// Tehran hides mistakes at home and UTC hides them abroad; so also for a single file run by hand.
process.env['TZ'] ??= 'America/Los_Angeles';

export default defineConfig({
  test: {
    include: ['{src,pipelines,notebooks}/**/*.test.ts'],
    benchmark: {include: ['{src,pipelines}/**/*.bench.ts']},
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
