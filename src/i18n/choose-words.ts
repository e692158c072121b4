// The language of the screen: Obsidian's where it is written, English otherwise.
import { en } from './en';
import type { Words } from './words';
import { zh } from './zh';

/** Words for a language code of Obsidian's; `zh` and `zh-TW` give Chinese. */
export function chooseWords(language: string): Words {
  return language === 'zh' || language.startsWith('zh-') ? zh : en;
}
