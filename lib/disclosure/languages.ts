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
  through: '(?:mit|von|durch|per|dank|mithilfe von|mittels)(?: (?:der )?(?:hilfe|unterstützung|assistenz) (?:von|durch|einer))?',
  made: '(?:erstellt|geschrieben|generiert|erzeugt|entwickelt|übersetzt|verfasst|programmiert|umgesetzt|implementiert|überarbeitet|formuliert|entstanden|gebaut|entstand)',
  used: '(?:verwendet|benutzt|genutzt|eingesetzt)',
  without: '(?:ohne|keine?n?)(?: (?:hilfe|einsatz|verwendung|unterstützung) von)?',
  doubt: '(?:wenn|falls|ob|muss|müssen|soll|sollen|sollte|darf|dürfen|kann|können|könnte|wird|werden|nutzer|benutzer|anwender|bitte)',
};
const french: Language = {
  through: "(?:avec|par|via|grâce à|à l['’]aide de|en utilisant)(?: (?:l['’]aide|l['’]assistance|l['’]appui|le concours|le soutien) de)?",
  made: '(?:écrite?s?|rédigée?s?|générée?s?|créée?s?|produite?s?|réalisée?s?|développée?s?|traduite?s?|codée?s?|faite?s?|implémentée?s?)',
  used: '(?:utilisée?s?|employée?s?)',
  without: "(?:sans(?: (?:utiliser|recours à|l['’]aide de|aide de|intervention de|aucune))?|aucune?|pas (?:utilisé|employé)(?: de)?)",
  doubt: "(?:si|s['’]il|peut|peuvent|pourrait|doit|doivent|faut|lorsque|quand|permet|utilisateurs?|contributeurs?|veuillez|merci de|ajoute|ajout|prise en charge)",
};
const spanish: Language = {
  through: '(?:con|por|mediante|usando|utilizando|vía|gracias a)(?: (?:la )?(?:ayuda|asistencia|apoyo|colaboración) de)?(?: la)?',
  made: '(?:escrit[oa]s?|generad[oa]s?|cread[oa]s?|hech[oa]s?|redactad[oa]s?|desarrollad[oa]s?|traducid[oa]s?|implementad[oa]s?|programad[oa]s?|elaborad[oa]s?)',
  used: '(?:usad[oa]|utilizad[oa]|emplead[oa])',
  without: '(?:sin(?: (?:usar|utilizar|el uso de|uso de|ayuda de|la ayuda de|intervención de|ninguna))?|ninguna|no (?:se )?(?:usó|utilizó|usé|utilicé|empleé|he usado|he utilizado|ha usado|ha utilizado|hemos usado)(?: ninguna)?)',
  doubt: '(?:si|puede|pueden|podría|debe|deben|debería|hay que|cuando|permite|permitir|usuarios?|contribuyentes|añade|añadir|agrega|soporte)',
};
const portuguese: Language = {
  through: '(?:com|por|pel[oa]|usando|utilizando|via|através d[eao])(?: (?:a |o )?(?:ajuda|auxílio|assistência|apoio|suporte) d[eao])?(?: a)?',
  made: '(?:escrit[oa]s?|gerad[oa]s?|criad[oa]s?|feit[oa]s?|redigid[oa]s?|desenvolvid[oa]s?|traduzid[oa]s?|implementad[oa]s?|programad[oa]s?|elaborad[oa]s?)',
  used: '(?:usad[oa]|utilizad[oa]|empregad[oa])',
  without: '(?:sem(?: (?:usar|utilizar|o uso de|uso de|ajuda de|auxílio de|nenhuma))?|nenhuma|não (?:usei|utilizei|usamos|utilizamos|foi usad[oa]|foi utilizad[oa])(?: nenhuma)?)',
  doubt: '(?:se|pode|podem|poderia|deve|devem|deveria|quando|permite|permitir|usuários?|contribuidores|adiciona|adicionar|suporte)',
};
const russian: Language = {
  through: '(?:с помощью|при помощи|с использованием|через|силами)',
  made: '(?:написан[аоы]?|сгенерирован[аоы]?|создан[аоы]?|сделан[аоы]?|перевед[её]н[аоы]?|подготовлен[аоы]?|реализован[аоы]?|разработан[аоы]?)',
  used: '(?:использован[аоы]?|применён[аоы]?|задействован[аоы]?)',
  without: '(?:без(?: (?:использования|помощи|участия|применения))?|не использовал[аи]?(?: никакой)?)',
  doubt: '(?:если|может|могут|можно|нужно|должен|должны|когда|пользовател[а-яё]{1,3}|поддержк[а-яё]{1,3}|добавлен[аоы]?|позволяет)',
};
const chinese: Language = {
  through: '(?:由|用|使用|通过|借助|利用|在)',
  made: '(?:生成|编写|撰写|完成|创建|翻译|实现|写成|开发|修复|润色)',
  used: '(?:协助|辅助|帮助)',
  without: '(?:没有|未|并未)(?:使用|用|借助)(?:任何)?',
  doubt: '(?:支持|新增|添加|增加|允许|可以|功能|用户|如果|请|需要|应该|必须|禁止|接口)',
};

/** Letters or small words that English has none of: without them the patterns below have nothing to find. */
export const foreignPattern = /(?![a-z])\p{L}|(?:^|[ (])(?:mit|von|durch|ohne|keine?n?|wurden?|habe|dank|mithilfe|avec|sans|par|con|por|usando|utilizando|sin|ninguna|com|sem|usei|nenhuma|pel[oa]) /u;

const pattern = (text: string): RegExp => new RegExp(text);
const free = (language: Language): string => `^(?![^\\n]{0,1200}(?:^|[ (,])${language.doubt}(?= |[,.;:)]|$))[^\\n]{0,300}?`;
const chineseFree = `^(?![^\\n]{0,1200}${chinese.doubt})[^\\n]{0,300}?`;
const end = '(?=$|[ ,.;:!()，。；！、）])';
const chineseEnd = '(?:的)?(?:代码|测试|补丁|文档|提交|描述)?(?=$|[ ,.;:!()，。；！、）])';
const few = "(?: [\\p{L}'’-]{1,15})";

function none(language: Language): Guarded[] {
  const { without, used, through, made } = language;
  return [
    { pattern: pattern(`${free(language)}(?:^|[ (,])(?:${without} ${AI}|(?:nicht|pas|no|não|не) ${through} ${AI} ${made})${end}`), guard: 'none' },
    { pattern: new RegExp(`${free(language)}(?:^|[ (,])${AI} (?:wurden? nicht|n['’]a pas été|no (?:fue|ha sido)|não foi|не (?:был[аои]? )?)${few}{0,2}? ?${used}${end}`, 'u'), guard: 'none' },
  ];
}

function helped(language: Language): Guarded[] {
  const { through, made, used } = language;
  return [
    { pattern: new RegExp(`${free(language)}(?:^|[ (,])${through} ${AI}${few}{0,2} ${made}${end}`, 'u'), guard: 'none' },
    // "Est généré par": what the software does, each time; "a été généré par": what happened once.
    { pattern: new RegExp(`${free(language)}(?:^|(?<!(?:^| )(?:est|sont|es|son|é|são))[ (,])${made}${few}{0,2}? ${through} ${AI}${end}`, 'u'), guard: 'none' },
    { pattern: new RegExp(`${free(language)}(?:^|[ (,])${AI} (?:a été|ont été|fue|ha sido|foi|был[аои]?)${few}{0,2}? ${used}${end}`, 'u'), guard: 'none' },
  ];
}

const european = [german, french, spanish, portuguese, russian];

/** "Ohne KI", "sans IA", "未使用 …": none was used. */
export const foreignNone: readonly Guarded[] = [
  ...european.flatMap(none),
  { pattern: pattern(`${chineseFree}${chinese.without} ?${AI}`), guard: 'none' },
  { pattern: pattern(`${AI} ?(?:は|を|も)?(?:一切|全く)?(?:(?:使用|利用|活用)(?:していません|していない|しておりません|しませんでした)|使って(?:いません|いない))`), guard: 'none' },
  { pattern: pattern(`${AI} ?(?:를|을|는|은)? ?(?:전혀 )?(?:사용|활용|이용)하지 (?:않았습니다|않았음|않음)`), guard: 'none' },
];

/** "Mit … erstellt", "avec l'aide de …", "由 … 生成": made with its help. */
export const foreignHelped: readonly Guarded[] = [
  ...european.flatMap(helped),
  { pattern: pattern(`${free(german)}(?:^|[ (])(?:wurden?|habe|haben) (?:[a-zäöüß]{2,15} ){0,4}?${AI}(?: [a-zäöüß]{2,15}){0,4} ${german.used}${end}`), guard: 'none' },
  { pattern: pattern(`${free(french)}(?:^|[ (,])j['’]ai (?:aussi |surtout )?(?:utilisé|employé) ${AI}${end}`), guard: 'none' },
  { pattern: pattern(`${free(spanish)}(?:^|[ (,])(?:usé|utilicé|he usado|he utilizado|se usó|se utilizó) (?:la )?${AI}${end}`), guard: 'none' },
  { pattern: pattern(`${free(portuguese)}(?:^|[ (,])(?:usei|utilizei|foi usad[oa]|foi utilizad[oa]) (?:a )?${AI}${end}`), guard: 'none' },
  { pattern: pattern(`${free(russian)}(?:^|[ (,])(?:я )?использовал[аи]? ${AI} (?:для|чтобы)`), guard: 'none' },
  { pattern: pattern(`${chineseFree}${chinese.through} ?${AI} ?(?:的?${chinese.used}下?)? ?(?:自动)?${chinese.made}(?:了)?${chineseEnd}`), guard: 'none' },
  { pattern: pattern(`${chineseFree}${chinese.through} ?${AI} ?(?:的)?${chinese.used}(?:下)?${end}`), guard: 'none' },
  // Only with the verb at the end: before a noun it tells what kind of thing is meant, not how this change came about.
  { pattern: pattern(`${AI} ?(?:を(?:使用|利用|活用)して|を使って|を用いて|により|によって|で|の(?:支援|助け|協力)(?:を受けて|を借りて|を得て|により|で)?)[^\\n。]{0,12}?(?:(?:作成|生成|実装|翻訳|修正|開発|記述|執筆)(?:しました|されました|した|された)|書(?:きました|かれました|いた|かれた))(?=$|[。．.!！])`), guard: 'none' },
  { pattern: pattern(`${AI} ?(?:[을를] (?:사용|활용|이용)(?:하여|해서|해)|의 도움(?:을 받아|으로)|으?로)(?: [가-힣]{1,8}){0,2} (?:작성|생성|구현|번역|개발|수정)(?:했습니다|되었습니다|됐습니다|하였습니다|했음|함|됨)(?=$|[ .,!])`), guard: 'none' },
];
