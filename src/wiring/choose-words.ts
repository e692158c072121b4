// The language of the screen: Obsidian's where it is written, English otherwise.
import { en } from '../i18n/en';
import type { Words } from '../i18n/words';
import { zh } from '../i18n/zh';

/** Words for a language code of Obsidian's, `zh` and `zh-TW` in Chinese. */
export function chooseWords(language: string): Words {
  return language === 'zh' || language.startsWith('zh-') ? zh : en;
}
