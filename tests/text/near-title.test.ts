import { isNearTitle } from '../../src/text/near-title';
import { titleKey } from '../../src/text/title-key';

describe('isNearTitle', () => {
  it.each([
    ['Attention is all you need', 'Atention is all you need'],
    ['Learning to summarise from human feedback', 'Learning to summarize from human feedbacks'],
    ['Segment Anything', 'Segment Anythng'],
    ['大语言模型综述', '大语言模型的综述'],
    ['BERT', 'bert'],
  ])('holds for %s and %s', (a, b) => {
    expect(isNearTitle(titleKey(a), titleKey(b))).toBe(true);
    expect(isNearTitle(titleKey(b), titleKey(a))).toBe(true);
  });

  it.each([
    ['GPT-3', 'GPT-4'],
    ['LLaMA 2: Open Foundation Models', 'LLaMA 3: Open Foundation Models'],
    ['BERT', 'BART'],
    ['对齐', '对话'],
    ['Attention is all you need', 'Attention is not what you need'],
    ['', 'a'],
  ])('does not hold for %s and %s', (a, b) => {
    expect(isNearTitle(titleKey(a), titleKey(b))).toBe(false);
    expect(isNearTitle(titleKey(b), titleKey(a))).toBe(false);
  });
});
