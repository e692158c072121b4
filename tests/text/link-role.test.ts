// What links lead to.
import { roleOfLink, roleOfWords } from '../../src/text/link-role';

describe('roleOfLink', () => {
  it.each([
    ['https://arxiv.org/abs/1706.03762', '', 'pdf'],
    ['https://example.org/x', 'Paper', 'pdf'],
    ['https://example.org/x', '论文', 'pdf'],
    ['https://github.com/a/b', '', 'code'],
    ['https://github.com/a/b', 'official code - caffe', 'code'],
    ['https://github.com/a/b', 'project', 'project'],
    ['https://huggingface.co/datasets/a/b', '', 'data'],
    ['https://huggingface.co/a/b', '', 'model'],
    ['https://youtu.be/x', '', 'video'],
    ['https://zhuanlan.zhihu.com/p/1', '', 'blog'],
    ['https://someone.github.io/x', '', 'project'],
    ['https://example.org/slides.pptx', '', 'slides'],
    ['https://example.org/', 'here', 'other'],
  ])('gives %s with the words "%s" the role %s', (url, words, role) => {
    expect(roleOfLink(url, words)).toBe(role);
  });
});

describe('roleOfWords', () => {
  it('takes long words for a title, no label', () => {
    expect(roleOfWords('A survey of code generation with large language models')).toBeNull();
  });
});
