import type { Messages } from './en.ts';

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** The sentences in Russian. */
export const ru: Messages = {
  onlyOneOf: (names, given) =>
    `Укажите ровно один из аргументов ${quoted(names)}; ${given.length === 0 ? 'не указан ни один' : `указаны ${quoted(given)}`}.`,
  pageFromBothEnds: () => '«first» и «last» исключают друг друга; укажите что-то одно.',
  pageNegative: (name, size, max) => `«${name}: ${size}» — отрицательное число; укажите число от 0 до ${max}.`,
  pageTooLarge: (name, size, max, next) =>
    `«${name}: ${size}» — больше, чем вмещает страница; запросите не больше ${max} и продолжите с ${next}.`,
  cursorOfOtherOrder: (name, cursor) =>
    `«${name}: ${cursor}» относится к другому порядку; продолжите в том же порядке или начните заново без курсора.`,
  noCursor: (name, cursor) => `«${name}: ${cursor}» — не курсор; укажите курсор из ответа этого API.`,
  spanBackwards: (name, from, to) =>
    `«${name}» кончается ${to}, раньше, чем начинается (${from}); поменяйте местами «from» и «to».`,
  bothDaysNeeded: (name) => `В «${name}» нужны оба дня, например {from: "2009-01-01", to: "2015-12-31"}.`,
  outOfBounds: (name, value, max) => `«${name}: ${value}» вне допустимых пределов; укажите число от 0 до ${max}.`,
  noYear: (name, value) => `«${name}: ${value}» — не год; укажите год четырьмя цифрами, например 2013.`,
  noDay: (value) => `${value} — не день календаря; укажите его как ГГГГ-ММ-ДД, например "2013-06-13".`,
  tooManyIds: (name, given, max) =>
    `Число идентификаторов в «${name}» — ${given}; запросите за один раз не больше ${max}.`,
  tooManyWords: (name, given, max) =>
    `Число слов в «${name}» — ${given}; в поиске их может быть не больше ${max}. Укажите меньше слов.`,
  noVersionOf: (name, value, provision) =>
    `«${name}: ${value}» — не редакция положения ${provision}; его редакции перечислены в «versions».`,
  textNotHeld: (versions, language) =>
    `Нет текста ${versions.join(' и ')}${language === null ? '' : ` на языке ${language}`}, поэтому сравнивать нечего. ` +
    'Тексты берутся из ваших собственных копий закона: команда "zangraph import FOLDER --data zangraph-data" читает их, а serve, load и query показывают с тем же --data. Если редакции положения нет ни в одном имеющемся издании закона, её текста нет.',
  onDay: (thing, day) => `${thing} на ${day}`,
  cannotBeUsed: (name, why) => `«${name}» использовать нельзя: ${why}`,

  queryTooDeep: (max) => `Вложенность запроса превышает предел; допустимое число уровней: ${max}.`,
  tooManyAliases: (max) => `Число псевдонимов в запросе превышает предел: ${max}. Разделите запрос на несколько.`,
  tooManyDirectives: (max) => `Число директив в запросе превышает предел: ${max}.`,
  queryTooLong: (max) => `Число слов и знаков в запросе превышает предел: ${max}. Разделите запрос.`,
  textTooLong: (name, length, max) =>
    `Число знаков в «${name}» — ${length}; предел — ${max}. Укажите более короткий текст.`,
  queryTooCostly: (cost, max) =>
    `Запрос может затронуть слишком много объектов: около ${cost} при пределе ${max}. Уменьшите страницы или число вложенных списков.`,
  fragmentsTooLarge: (max) =>
    `Число полей после раскрытия фрагментов запроса превышает предел: ${max}. Запросите за один раз меньше.`,
  tooManyColumns: (max) => `Число столбцов таблицы превышает предел: ${max}. Запросите меньше полей.`,
  timeUp: (seconds) => `Ответ готовится дольше отведённого времени (${seconds} с). Запросите за один раз меньше.`,

  bodyTooLarge: (max) => `Размер запроса превышает предел в байтах: ${max}.`,
  lengthMissing: () => 'В запросе не указана его длина; передайте Content-Length.',
  parametersNoJson: (why) => `Параметры «variables» и «extensions» должны быть объектами JSON: ${why}.`,
  operationOrQuery: () => 'Укажите либо имя операции, либо запрос, но не то и другое.',
  noSuchTable: (name, names) =>
    names.length === 0
      ? `В ответе нет списков, поэтому «table=${name}» ничего не называет.`
      : `В ответе нет списка «${name}»; есть списки: ${names.join(', ')}.`,
  unknownOperation: (name, names) => `Операции «${name}» нет. Есть операции: ${names.join(', ')}.`,
  unknownVariable: (operation, variable, known) =>
    `У операции «${operation}» нет переменной «${variable}»; её переменные: ${known.join(', ')}.`,
  badRequest: (why) => `Запрос нельзя выполнить: ${why}`,
  noGraphql: (why) => `Запрос написан не на GraphQL: ${why}`,
  doesNotFit: (why) => `Запрос не соответствует схеме: ${why}`,
  nothingServed: (path) => `По адресу ${path} ничего нет. GraphQL находится по адресу /graphql.`,

  loading: () =>
    'Граф заполняется впервые; повторите запрос через минуту. { dataset { state counts { label count } } } покажет, сколько уже загружено.',
  emptied: () => 'Граф очищен после последнего ответа; заполните его командой "zangraph load" и повторите запрос.',
  incomplete: () =>
    'Граф неполон: первая загрузка прервана или не начата, либо его загрузила другая версия zangraph. Выполните (снова) "zangraph load" и повторите запрос.',
  storeAway: () => 'Neo4j не отвечает; проверьте, что он запущен и что NEO4J_URI и NEO4J_DATABASE указывают на него.',
  storeBusy: () => 'К базе данных слишком много обращений; повторите запрос через минуту.',
  storeRefusesUser: () => 'Neo4j не принимает имя пользователя или пароль; проверьте NEO4J_USER и NEO4J_PASSWORD.',
  storeLate: () => 'Neo4j не ответил вовремя; запросите за один раз меньше или повторите запрос позже.',
  storeChanging: () => 'Граф всё время изменяется; повторите запрос позже.',
  storeUnavailable: () => 'База данных не отвечает; повторите запрос позже.',
  internal: (errorId) => `Внутренняя ошибка сервера (номер ошибки: ${errorId}).`,
};
