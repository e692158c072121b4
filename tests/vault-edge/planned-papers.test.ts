import { openCatalog } from './open-catalog';

const LIST = `---
reading-list: true
---

## Notes

- [[Learning to Sort Pebbles by Weight]]
	- 2021-03-04，OpenAI
	- 比较了三种排序方法；
- [[What Do Archives Forget: A Study]]；

## Further reading

- **Learning to Sort Pebbles by Weight**, Arxiv 2021 [Paper](https://arxiv.org/abs/2103.01234)
- **What Do Archives Forget: A Study**, Arxiv 2022 [Paper](https://arxiv.org/abs/2201.04321)
- **Counting Stones with Small Networks**, NIPS 2017 [Paper](https://arxiv.org/abs/1706.01234)
`;

const note = (title: string): string => `---\ntitle: "${title}"\n---\n`;

describe('the papers of a reading list', () => {
  it('are planned, each once however often it is named, with all that is said of it', async () => {
    const { catalog } = await openCatalog({ files: { 'Letters.md': LIST } });
    expect(catalog.papers().map(({ title, path }) => [title, path])).toEqual([
      ['Counting Stones with Small Networks', null],
      ['Learning to Sort Pebbles by Weight', null],
      ['What Do Archives Forget: A Study', null],
    ]);
    const [sorted] = catalog.papersWith('arxiv', '2103.01234');
    expect(sorted).toMatchObject({ date: '2021-03-04', organization: ['OpenAI'], year: 2021 });
    expect(sorted?.mentions).toHaveLength(2);
  });

  it('are planned no more once they have notes, and only the link that can be no file name is to mend', async () => {
    const test = await openCatalog({ files: { 'Letters.md': LIST } });
    for (const title of test.catalog.papers().map((paper) => paper.title))
      await test.writeOutside(`Papers/${title.replace(':', ' -')}.md`, note(title));
    await test.caughtUp();
    expect(test.catalog.papers().filter(({ path }) => path === null)).toEqual([]);
    expect(test.catalog.papers().map(({ mentions }) => mentions.length)).toEqual([1, 2, 2]);
    expect(test.catalog.problems()).toMatchObject([
      { type: 'link-to-mend', link: 'What Do Archives Forget: A Study' },
    ]);
    const mended = LIST.replace(
      '[[What Do Archives Forget: A Study]]',
      '[[What Do Archives Forget - A Study|What Do Archives Forget: A Study]]',
    );
    await test.writeOutside('Letters.md', mended);
    await test.caughtUp();
    expect(test.catalog.problems()).toEqual([]);
    expect(test.catalog.papers()).toHaveLength(3);
  });
});
