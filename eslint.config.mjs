// Lint: Obsidian's review rules over the plugin itself, typescript-eslint strict over everything.
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import tseslint from 'typescript-eslint';

const plugin = ['src/**/*.{ts,tsx}', 'manifest.json', 'LICENSE', 'package.json'];

export default defineConfig([
  globalIgnores(['node_modules', 'main.js', 'coverage', 'package-lock.json', '**/fixtures/**', 'tests/vault/**']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  { files: plugin, extends: [...obsidianmd.configs.recommended] },
]);
