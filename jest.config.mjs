// `npm test`: every test that needs no browser. A test that needs a document says so in its first line.
/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Longer than any wait for a condition, so that what was waited for is named.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/browser/'],
  moduleNameMapper: { '^obsidian$': '<rootDir>/tests/host/obsidian.ts' },
  setupFiles: ['<rootDir>/tests/jest-setup.ts'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json'],
  transform: {
    '^.+\\.(?:tsx?|mjs)$': [
      'ts-jest',
      { tsconfig: '<rootDir>/tests/tsconfig.jest.json', diagnostics: false },
    ],
  },
  // preact comes as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!preact/)'],
};
