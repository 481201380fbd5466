/** What stands among notes of amendment and is none: announcements, pointers, rulings, words on force of the act itself. */

const HEAD = String.raw`^\s*\(?\s*(?:<\*>\s*)?(?:(?:сноска|ескерту|footnote|note|remark)\s*[.:,!]*\s*)?`;
const beginning = (words: string): RegExp => new RegExp(`${HEAD}(?:${words})`, 'u');

/**
 * Announcements: what is to come, or what the editors have to say; whatever else they tell is theirs. Only where it is what
 * the note begins with: titles of laws have the same words ("… енгізу туралы" Заңымен), and what is planned may stand
 * beside what was done.
 */
const ANNOUNCEMENTS: readonly RegExp[] = [
  // "Примечание РЦПИ! Статья 6 в редакции …", "РҚАО-ның ескертпесі!", "Note of the RCLI".
  beginning(String.raw`примечание\s+(?:рцпи|изпи|редакции)`),
  beginning(String.raw`(?:рқао|зқаи|рцпи)-ның\s+ескерт(?:песі|уі)`),
  beginning(
    String.raw`(?:(?:an?|the)\s+)?(?:(?:explanatory|editorial)\s+)?notes?[:.]*\s+(?:(?:of|by|from)\s+)?(?:the\s+)?(?:rcli|rcpi|ill?i|ilii|izpi)(?!\p{L})`,
  ),
  beginning(String.raw`(?:the\s+)?(?:izpi|rcli|rcpi|ill?i|ilii)(?:.s)?\s+note`),
  // "Note of LLPI!": whichever letters the translator has for it. "Note of rules!" is no office's.
  beginning(
    String.raw`(?:the\s+)?(?:foot)?notes?[:.]*\s+(?:of|by|from)\s+(?:the\s+)?(?:[b-df-hj-np-tv-xz]{2,5}[b-df-hj-np-tv-xzi]\s*!|institute\s+of\s+legislation|republican\s+cent)`,
  ),
  // "Өзгеріс енгізу көзделген", "Article 5 is planned to be excluded": a change that is yet to come.
  /^(?:(?! - |[;"]).)*(?:(?:өзгер|толықтыру)\p{L}*\s+енгізу|редакцияда|тасталады\s+деп|толықтыру)\s+(?:көздел|қарастыр)/u,
  /^(?:(?! by | - |[;(]).)*\s(?:is|are)\s+(?:provided|planned|envisaged)\s+(?:for\s+)?to\s+be\s/u,
  // "2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі!", "… - осы Кодекстің 276-бабымен": of the act itself.
  /^\s*\d+\s+жылғы\s+\d+\s+\p{L}+\s+бастап\s+қолданысқа\s+енгізілед\p{L}+[\s!.]*$/u,
  /^(?!.*(?<!\p{L})(?:n|№)\s*\d).*(?:енгізілед|қолданылад|тоқтатылад)\p{L}+(?:\s*-?\s*осы\s+(?:заң|кодекс)\p{L}+\s+\d.*сымен|)[\s!.)]*$/u,
];

/** Pointers, rulings and ends: no change of themselves, but a change may stand behind them, which must not be passed over. */
const POINTERS: readonly RegExp[] = [
  beginning(String.raw`см\.\s|смотри(?:те)?\s`),
  beginning(
    String.raw`(?:[\p{L}-]+\s+)?\d[\d.]+\s+n\s+\d+\s+(?:заңын|қаулысын|кодексін|жарлығын)(?:ың\s+[^;]*)?\s+қара|қараңыз`,
  ),
  beginning(
    String.raw`(?:\S+\s+){0,4}(?:қолданысқа\s+енгіз\p{L}+|күшіне\s+ену\p{L}*)\s+(?:тәртіб|мерзім)\p{L}+\s[^;]*қара(?:ңыз)?(?!\p{L})`,
  ),
  beginning(String.raw`қолданыл\p{L}*\s+мерзім\p{L}*\s+(?:өт|аяқтал|біт)\p{L}+\s+байланысты\s`),
  /түсіндірме\s+берілді/u,
  beginning(String.raw`\d\S*-ба[пб]\p{L}*\s+қара(?:ңыз)?(?!\p{L})`),
  beginning(String.raw`осы\s+(?:\p{L}+\s+(?:(?:өзгер|толықтыру)\p{L}*\s+(?:мен\s+)?)+енгізу\s+туралы)`),
  beginning(
    String.raw`see\.?\s+(?:the\s+)?(?:(?:(?:constitutional|regulatory|normative)\s+)?(?:law|code|decree|resolution|order)|articles?|art\.|(?:sub-?)?paragraphs?|items?|points?|section|chapter)\s`,
  ),
  // "Note! For enforcement of Article 5 see Article 2 of the Law …".
  beginning(
    String.raw`!*\s*for\s+(?:the\s+)?(?:enforcement|enactment|entry\s+into\s+force)\s+of\s[^;]*(?<!\p{L})see\s`,
  ),
  beginning(
    String.raw`(?:for\s+)?(?:the\s+)?(?:order|procedure|terms|manner)\s+(?:of|for)\s+(?:the\s+)?(?:enforcement|enactment|entry|entering|coming|introduction|implementation)\s[^;]*(?<!\p{L})see\s`,
  ),
  beginning(
    String.raw`(?:dear\s+|to\s+)?(?:the\s+)?(?:users?(?:['’]s?)?,?\s+(?:please\s+)?(?:note|attention)|attention\s+(?:for|of|to)\s+(?:the\s+)?users)`,
  ),
  // "1-2-бап. 01.01.2027 бастап қолданысқа енгізіледі - ҚР A Заңымен": words that are not there yet.
  beginning(
    String.raw`(?:осы\s+ба[пб]\p{L}*\s+)?(?:\d[\d,-]*(?:-(?:ба[пб]|тарма[қғ]|тарау|бөлім|бөлі[кг]|параграф|абзац)\p{L}*|\s*тармақша\p{L}*|[).])[\s.,]*)+(?:\d[\d.]{7,9}|\d{4}\s+жылғы\s+\d+\s+\p{L}+)\s+бастап\s+(?:қолданысқа\s+енгізіледі|күшіне\s+енеді)(?!\p{L})`,
  ),
  // "Осы редакция … дейін қолданылды": of the text shown. "5-бап осы редакцияда" was worded anew.
  beginning(String.raw`(?:\d\S*\s+(?:тармақша\S*\s+)?){0,3}осы\s+редакция(?!да(?!\p{L}))\p{L}*\s`),
  // "Данная редакция пункта 1 действует до …", "пункт 8 вводится в действие с …".
  beginning(String.raw`(?:данн|настоящ|указанн|эт)\p{L}+\s+редакци[^;]*\sдейств(?:ует|овал)\p{L}*\s+(?:до|по|с|со)\s`),
  beginning(
    String.raw`(?:(?!закон|кодекс|указ|приказ|постановлени)[^\s"]+\s+){0,12}ввод(?:ится|ятся)\s+в\s+действие\s`,
  ),
  // "(Bulletin of International Treaties, 2011, No. 1)": where a treaty was published.
  beginning(String.raw`(?:official\s+website|bulletin)\s+of\s+(?:the\s+)?(?:ministry|international)\s`),
  // "Entered into force on …": of the act itself.
  beginning(String.raw`(?:it\s+)?(?:(?:has|have)\s+)?(?:entered|came|come|enters|comes)\s+into\s+(?:force|effect)\s`),
  // What ended of itself.
  beginning(
    String.raw`(?:прекращен\p{L}*\s+действи|действие\s+прекращ|прекратил\p{L}*\s+действи)(?!.*(?:законом|указом|кодексом|приказом|постановлением|решением|распоряжением))|утратил\p{L}*\s+силу\s+в\s+связи\s+с\s+истечением`,
  ),
  beginning(
    String.raw`(?:(?:attention|note)\s*!\s*)?(?:this|the\s+(?:given|present))\s+(?:wording|edition|version|redaction)\s[^;]*\s(?:valid|effective|in\s+(?:force|effect))\s+(?:from|until|till)\s`,
  ),
  // The Constitutional Council has interpreted or upheld the provision.
  /признан\p{L}*\s+соответствующ\p{L}*|сәйкес\s+келе\p{L}*\s+деп\s+танылды|түсініктеме\s+берілді|официальн\p{L}*\s+толковани\p{L}*|истолкован\p{L}*/u,
  /official\s+interpretation|interpretation\s+is\s+given|recogni[sz]ed\s+(?:as|to\s+be)\s+(?:complying|compliant|corresponding|consistent|conforming|in\s+(?:line|conformity|compliance))/u,
];

/** Verbs of what was done, in three languages; nouns of the titles of laws ("о внесении изменений") are none. */
const DONE =
  /(?<!\p{L})(?:(?:внес|измен|исключ|дополн|излож|приостановл|замен|отмен|добавл|включ)(?:е|ё)н(?:а|о|ы|н\p{L}+)?|утрати(?:л[аио]?|вш\p{L}+)|в\s+(?:новой\s+)?редакции|енгізілді|толықтырылды|тасталды|жойылды|жойды|өзгертілді|ауыстырылды|тоқтатыл(?:ды|а\s+тұр\p{L}+)|редакцияда|amended|supplemented|excluded|repealed|reworded|replaced|substituted|deleted|suspended|abolished|cancelled|invalidated|in\s+the\s+(?:new\s+)?(?:wording|edition))(?!\p{L})/u;
const NUMBER_OF_ACT = /(?:№|(?<!\p{L})no?\.?|#)\s*\d/u;

/** Whether words behind a pointer tell of a change by an act with a number. */
const tellsOfChange = (rest: string): boolean => DONE.test(rest) && NUMBER_OF_ACT.test(rest);

/** Whether a note that the grammar does not know is no note of amendment. `normal`: as `normalText` gives it. */
export function isNoAmendment(normal: string): boolean {
  if (ANNOUNCEMENTS.some((words) => words.test(normal))) return true;
  const unquoted = normal.replace(/"[^"]*"/gu, '""');
  return POINTERS.some((words) => {
    const match = words.exec(unquoted);
    if (match === null) return false;
    return !tellsOfChange(unquoted.slice(0, match.index) + unquoted.slice(match.index + match[0].length));
  });
}
