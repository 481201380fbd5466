import type { Messages } from './en.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** The sentences in Kazakh. */
export const kk: Messages = {
  onlyOneOf: (names, given) =>
    `Мына аргументтердің тек біреуін көрсетіңіз: ${quoted(names)}; ${given.length === 0 ? 'ешқайсысы көрсетілмеген' : `көрсетілгені: ${quoted(given)}`}.`,
  pageFromBothEnds: () => '«first» пен «last» қатар қолданылмайды; біреуін ғана көрсетіңіз.',
  pageNegative: (name, size, max) => `«${name}: ${size}» — теріс сан; 0 мен ${max} аралығындағы санды көрсетіңіз.`,
  pageTooLarge: (name, size, max, next) =>
    `«${name}: ${size}» бір бетке сыймайды; ең көбі ${max} сұраңыз да, былай жалғастырыңыз: ${next}.`,
  cursorOfOtherOrder: (name, cursor) =>
    `«${name}: ${cursor}» басқа ретке жатады; сол ретпен жалғастырыңыз немесе курсорсыз қайта бастаңыз.`,
  noCursor: (name, cursor) => `«${name}: ${cursor}» — курсор емес; осы API жауабындағы курсорды көрсетіңіз.`,
  spanBackwards: (name, from, to) =>
    `«${name}» басталмай тұрып аяқталады: басы ${from}, соңы ${to}; «from» мен «to» орнын ауыстырыңыз.`,
  bothDaysNeeded: (name) => `«${name}» үшін екі күн де қажет, мысалы {from: "2009-01-01", to: "2015-12-31"}.`,
  outOfBounds: (name, value, max) =>
    `«${name}: ${value}» рұқсат етілген шектен тыс; 0 мен ${max} аралығындағы санды көрсетіңіз.`,
  noYear: (name, value) => `«${name}: ${value}» — жыл емес; жылды төрт цифрмен көрсетіңіз, мысалы 2013.`,
  noDay: (value) => `${value} — күнтізбе күні емес; оны ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы "2013-06-13".`,
  tooManyIds: (name, given, max) =>
    `«${name}» ішіндегі идентификаторлар саны — ${given}; бір жолы ең көбі ${max} сұраңыз.`,
  tooManyWords: (name, given, max) =>
    `«${name}» ішіндегі сөздер саны — ${given}; іздеуде ең көбі ${max} болады. Азырақ сөз көрсетіңіз.`,
  noVersionOf: (name, value, provision) =>
    `«${name}: ${value}» мына норманың редакциясы емес: ${provision}; оның редакциялары «versions» тізімінде.`,
  textNotHeld: (versions, language) =>
    `${language === null ? 'Мынаның' : `${language} тілінде мынаның`} мәтіні жоқ: ${versions.join(', ')}; сондықтан салыстыратын ештеңе жоқ. ` +
    'Мәтіндер заңның өзіңіздегі көшірмелерінен алынады: "zangraph import FOLDER --data zangraph-data" оларды оқиды, ал serve, load және query сол --data арқылы көрсетеді. Қолда бар басылымдардың ешқайсысында жоқ редакцияның мәтіні болмайды.',
  onDay: (thing, day) => `${day} күнгі ${thing}`,
  cannotBeUsed: (name, why) => `«${name}» қолдануға жарамайды: ${why}`,

  queryTooDeep: (max) => `Сұраудың кірістіру тереңдігі шектен асты; деңгейлердің ең көп саны: ${max}.`,
  tooManyAliases: (max) => `Сұраудағы бүркеншік аттар саны шектен асты: ${max}. Сұрауды бірнешеге бөліңіз.`,
  tooManyDirectives: (max) => `Сұраудағы директивалар саны шектен асты: ${max}.`,
  queryTooLong: (max) => `Сұраудағы сөздер мен белгілер саны шектен асты: ${max}. Сұрауды бөліңіз.`,
  textTooLong: (name, length, max) =>
    `«${name}» ішіндегі таңбалар саны — ${length}; шегі — ${max}. Қысқарақ мәтін көрсетіңіз.`,
  queryTooCostly: (cost, max) =>
    `Сұрау тым көп нысанды қамтуы мүмкін: шамамен ${cost}, ал шегі — ${max}. Беттерді кішірейтіңіз немесе кірістірілген тізімдерді азайтыңыз.`,
  fragmentsTooLarge: (max) =>
    `Сұраудың фрагменттері ашылғандағы өрістер саны шектен асты: ${max}. Бір жолы азырақ сұраңыз.`,
  tooManyColumns: (max) => `Кесте бағандарының саны шектен асты: ${max}. Азырақ өріс сұраңыз.`,
  timeUp: (seconds) => `Жауап берілген уақыттан (${seconds} с) ұзаққа созылды. Бір жолы азырақ сұраңыз.`,

  bodyTooLarge: (max) => `Сұраудың көлемі шектен асты (байт): ${max}.`,
  lengthMissing: () => 'Сұрауда оның ұзындығы көрсетілмеген; Content-Length жіберіңіз.',
  parametersNoJson: (why) => `«variables» және «extensions» параметрлері JSON нысандары болуы керек: ${why}.`,
  operationOrQuery: () => 'Операцияның атын немесе сұрауды көрсетіңіз, екеуін қатар емес.',
  noSuchTable: (name, names) =>
    names.length === 0
      ? `Жауапта тізім жоқ, сондықтан «table=${name}» ештеңені атамайды.`
      : `Жауапта «${name}» деген тізім жоқ; бар тізімдер: ${names.join(', ')}.`,
  unknownOperation: (name, names) => `«${name}» деген операция жоқ. Бар операциялар: ${names.join(', ')}.`,
  unknownVariable: (operation, variable, known) =>
    `«${operation}» операциясында «${variable}» деген айнымалы жоқ; айнымалылары: ${known.join(', ')}.`,
  badRequest: (why) => `Сұрауды орындау мүмкін емес: ${why}`,
  noGraphql: (why) => `Сұрау GraphQL тілінде жазылмаған: ${why}`,
  doesNotFit: (why) => `Сұрау схемаға сәйкес келмейді: ${why}`,
  nothingServed: (path) => `${path} мекенжайында ештеңе жоқ. GraphQL мекенжайы — /graphql.`,

  loading: () =>
    'Граф алғаш рет толтырылып жатыр; бір минуттан кейін қайта сұраңыз. { dataset { state counts { label count } } } қаншасы жүктелгенін көрсетеді.',
  emptied: () => 'Соңғы жауаптан кейін граф босатылған; оны "zangraph load" командасымен толтырып, қайта сұраңыз.',
  incomplete: () =>
    'Граф толық емес: алғашқы жүктеу үзілген не басталмаған, немесе оны zangraph-тың басқа нұсқасы жүктеген. "zangraph load" командасын (қайта) орындап, қайта сұраңыз.',
  storeAway: () =>
    'Neo4j жауап бермейді; оның іске қосылғанын және NEO4J_URI мен NEO4J_DATABASE соны көрсететінін тексеріңіз.',
  storeBusy: () => 'Дерекқорға түскен сұраулар тым көп; бір минуттан кейін қайта сұраңыз.',
  storeRefusesUser: () =>
    'Neo4j пайдаланушы атын немесе құпиясөзді қабылдамайды; NEO4J_USER мен NEO4J_PASSWORD мәндерін тексеріңіз.',
  storeLate: () => 'Neo4j уақытында жауап бермеді; бір жолы азырақ сұраңыз немесе кейінірек қайта сұраңыз.',
  storeChanging: () => 'Граф қайта-қайта өзгеріп жатыр; кейінірек қайта сұраңыз.',
  storeUnavailable: () => 'Дерекқор жауап бермейді; кейінірек қайта сұраңыз.',
  internal: (errorId) => `Сервердің ішкі қатесі (қате нөмірі: ${errorId}).`,
};
