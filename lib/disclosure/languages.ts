import { AI } from './normalise.ts';
import type { Guarded } from './statement-patterns.ts';

/** The words by which a language says that something was made with AI. Alternatives of a regular expression, small letters. */
interface Language {
  readonly through: string;
  readonly made: string;
  readonly used: string;
  readonly without: string;
  /** Rules, conditions and what the software does: no word about this change. */
  readonly doubt: string;
}

/** To teach the reader a language, add its words; a sentence is normalised before (`normalise.ts`). */
const german: Language = {
  through: '(?:mit|von|durch|per|dank|mithilfe von|mittels)(?: (?:der )?(?:hilfe|unterstützung|assistenz) (?:von|durch))?',
  made: '(?:erstellt|geschrieben|generiert|erzeugt|entwickelt|übersetzt|verfasst|programmiert|umgesetzt|implementiert|überarbeitet|formuliert|entstanden|gebaut)',
  used: '(?:verwendet|benutzt|genutzt|eingesetzt)',
  without: '(?:ohne|keine?n?)(?: (?:hilfe|einsatz|verwendung|unterstützung) von)?',
  doubt: '(?:wenn|falls|ob|muss|müssen|soll|sollen|sollte|darf|dürfen|kann|können|könnte|werden kann|nutzer|benutzer|anwender|bitte)',
};
const chinese: Language = {
  through: '(?:由|用|使用|通过|借助|利用|在)',
  made: '(?:生成|编写|撰写|完成|创建|翻译|实现|写成|开发|修复|润色)',
  used: '(?:协助|辅助|帮助)',
  without: '(?:没有|未|并未)(?:使用|用|借助)(?:任何)?',
  doubt: '(?:支持|新增|添加|增加|允许|可以|功能|用户|如果|请|需要|应该|必须|禁止|接口)',
};

const pattern = (text: string): RegExp => new RegExp(text);
const germanFree = `^(?![^\\n]{0,1200}(?:^|[ (])${german.doubt}(?= |[,.;:)]|$))[^\\n]{0,300}?`;
const chineseFree = `^(?![^\\n]{0,1200}${chinese.doubt})[^\\n]{0,300}?`;
const end = '(?=$|[ ,.;:!()，。；！、）])';
const chineseEnd = '(?:的)?(?:代码|测试|补丁|文档|提交|描述)?(?=$|[ ,.;:!()，。；！、）])';

/** "Ohne KI", "未使用 …": none was used. */
export const foreignNone: readonly Guarded[] = [
  { pattern: pattern(`${germanFree}(?:^|[ (])(?:${german.without} ${AI}|nicht ${german.through} ${AI} ${german.made})${end}`), guard: 'none' },
  { pattern: pattern(`${chineseFree}${chinese.without} ?${AI}`), guard: 'none' },
];

/** "Mit … erstellt", "由 … 生成": made with its help. */
export const foreignHelped: readonly Guarded[] = [
  { pattern: pattern(`${germanFree}(?:^|[ (])${german.through} ${AI}(?: [a-zäöüß]{2,15}){0,2} ${german.made}${end}`), guard: 'none' },
  { pattern: pattern(`${germanFree}(?:^|[ (])${german.made} ${german.through} ${AI}${end}`), guard: 'none' },
  { pattern: pattern(`${germanFree}(?:^|[ (])(?:wurden?|habe|haben) (?:[a-zäöüß]{2,15} ){0,4}?${AI}(?: [a-zäöüß]{2,15}){0,4} ${german.used}${end}`), guard: 'none' },
  { pattern: pattern(`${chineseFree}${chinese.through} ?${AI} ?(?:的?${chinese.used}下?)? ?(?:自动)?${chinese.made}(?:了)?${chineseEnd}`), guard: 'none' },
  { pattern: pattern(`${chineseFree}${chinese.through} ?${AI} ?(?:的)?${chinese.used}(?:下)?${end}`), guard: 'none' },
];
