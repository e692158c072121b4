// Contract: the vault and its files.
import { openTestApp } from '../test-app';

describe('the vault', () => {
  it('V02 create on an existing path rejects', async () => {
    const { app } = await openTestApp({ files: { 'a.md': 'x' } });
    await expect(app.vault.create('a.md', 'y')).rejects.toThrow('File already exists.');
    expect(app.vault.getMarkdownFiles().map((file) => file.path)).toEqual(['a.md']);
  });
});
