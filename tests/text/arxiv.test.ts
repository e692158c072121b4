// arXiv identifiers as people paste them.
import { arxivInText, arxivOfUrl, parseArxivId } from '../../src/text/arxiv';

describe('arxivOfUrl', () => {
  it.each([
    ['https://arxiv.org/abs/1706.03762', '1706.03762'],
    ['http://arxiv.org/pdf/1706.03762v5.pdf', '1706.03762'],
    ['https://arxiv.org/abs//2307.02486', '2307.02486'],
    ['https://arxiv.org/pdf/1502.03167.pdf?utm_source=x', '1502.03167'],
    ['http://arxiv.org/pdf/1112.6209.pdf&embed', '1112.6209'],
    ['https://arxiv.org/pdf/2310.03693.pdfs', '2310.03693'],
    ['https://arxiv.org/abs/cs/0112017', 'cs/0112017'],
    ['https://ar5iv.labs.arxiv.org/html/2203.15556', '2203.15556'],
    ['https://huggingface.co/papers/2302.13971', '2302.13971'],
    ['https://doi.org/10.48550/arXiv.2005.14165', '2005.14165'],
  ])('reads %s', (url, id) => {
    expect(arxivOfUrl(url)).toBe(id);
  });

  it.each([
    'https://example.org/1706.03762',
    'https://arxiv.org/list/cs.CL/recent',
    'https://doi.org/10.1038/nature14539',
  ])('finds none in %s', (url) => {
    expect(arxivOfUrl(url)).toBeNull();
  });
});

describe('arxivInText', () => {
  it.each([
    ['arXiv preprint arXiv:1409.1556 (2014)', '1409.1556'],
    ['arXiv 2301.00234', '2301.00234'],
    ['CoRR, abs/1510.00149 2', '1510.00149'],
    ['arXiv: cs/0112017', 'cs/0112017'],
  ])('finds it in %s', (text, id) => {
    expect(arxivInText(text)).toBe(id);
  });

  it.each(['arXiv 2026.03', 'arXiv 2017', '1706.03762', 'Nature 521.7553 (2015): 436-444'])(
    'takes nothing for one in %s',
    (text) => {
      expect(arxivInText(text)).toBeNull();
    },
  );
});

describe('parseArxivId', () => {
  it.each([
    '1706.03762',
    '1706.03762v5',
    ' arXiv:1706.03762 ',
    'https://arxiv.org/abs/1706.03762v2',
  ])('drops the version of %s', (value) => {
    expect(parseArxivId(value)).toBe('1706.03762');
  });

  it('takes no number of another kind', () => {
    expect(parseArxivId('1799.12345')).toBeNull();
  });
});
