// Lint: the community review's rules over the plugin itself, typescript-eslint strict over everything.
import json from '@eslint/json';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import tseslint from 'typescript-eslint';

const reviewed = obsidianmd.configs.recommended;

export default defineConfig([
  globalIgnores(['node_modules', 'main.js', 'coverage', '**/fixtures/**', 'tests/vault/**']),
  { linterOptions: { noInlineConfig: true } },
  { files: ['src/**/*.{ts,tsx}'], extends: [reviewed] },
  {
    // The host needs moment, which is the one Obsidian hands out.
    files: ['package.json'],
    language: 'json/json',
    plugins: { json, ...pluginsOf('depend') },
    rules: {
      'depend/ban-dependencies': [
        'error',
        { presets: ['native', 'microutilities', 'preferred'], allowed: ['moment'] },
      ],
    },
  },
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },
  {
    files: ['LICENSE'],
    plugins: { obsidianmd },
    languageOptions: { parser: PlainTextParser },
    rules: { 'obsidianmd/validate-license': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
    },
  },
]);

function pluginsOf(name) {
  const plugin = reviewed.find((config) => config.plugins?.[name])?.plugins[name];
  return { [name]: plugin };
}
