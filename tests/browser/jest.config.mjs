// `npm run test:browser`: the built plugin on the host's page, in Chromium.
import base from '../../jest.config.mjs';

/** @type {import('jest').Config} */
export default {
  ...base,
  rootDir: '../..',
  testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  setupFilesAfterEnv: [...(base.setupFilesAfterEnv ?? []), '<rootDir>/tests/browser/try-twice.ts'],
  testTimeout: 60_000,
  maxWorkers: 1,
};
