import { paperLinks } from '../../src/views/papers/paper-links';
import { makePaper } from '../make-paper';

const links = (part: Parameters<typeof makePaper>[0]) =>
  paperLinks(makePaper(part)).map(({ text, address }) => `${text} ${address}`);

describe('the links of a paper', () => {
  it('are its identifiers, its PDF, its code and its page', () => {
    expect(
      links({
        title: 'LoRA',
        arxiv: '2106.09685',
        doi: '10.1000/lora',
        pdf: '[[LoRA.pdf]]',
        code: 'https://github.com/microsoft/LoRA',
        url: 'https://example.org/lora',
      }),
    ).toEqual([
      'arXiv https://arxiv.org/abs/2106.09685',
      'DOI https://doi.org/10.1000/lora',
      'PDF [[LoRA.pdf]]',
      'Code https://github.com/microsoft/LoRA',
      'Web https://example.org/lora',
    ]);
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,<script>'])(
    'run nothing: %s',
    (address) => {
      expect(links({ title: 'LoRA', pdf: address, code: address, url: address })).toEqual([]);
    },
  );

  it.each([
    ['an identifier leads there', { arxiv: '2106.09685', url: 'https://arxiv.org/pdf/2106.09685' }],
    ['the PDF leads there', { pdf: 'https://a.org/b.pdf', url: 'https://a.org/b.pdf' }],
    ['it is no web address', { doi: '10.1/x', url: 'javascript:alert(1)' }],
  ])('leave the page out where %s', (_, part) => {
    expect(links({ title: 'LoRA', ...part }).filter((link) => link.startsWith('Web'))).toEqual([]);
  });
});
