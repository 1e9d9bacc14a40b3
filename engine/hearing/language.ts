const SCRIPTS = /\p{Script=Latin}/gu
const LETTERS = /\p{L}/gu
const ENGLISH = new Set(
  'the a an and or of to in on at for with from is are was were be been it its this that these those i you he she we they me my your his her our their not no yes so but if then there here what when where who how why do does did done have has had will would can could should just about up out by as into over after before all any some one two only more very now today tomorrow'.split(
    ' ',
  ),
)
const OTHER = new Set(
  (
    'el la los las una uno que por para con del está esta hola gracias pero como muy yo mi tengo trabajo los fue porque donde cuando también ' +
    'le les des une est et dans pour avec sur pas je vous nous mon mes bonjour merci mais être très où quand ' +
    'der die das und ist nicht ein eine ich wir sie mit auf für von zu den dem hallo danke aber auch wie kann habe ' +
    'il lo gli che di per con non sono è ciao grazie ma anche della nel ' +
    'o os um uma não com para você eu obrigado obrigada mas muito dos das isso trabalho ' +
    'nie jest się na to że jak tak dziękuję dzień dobry mam moja praca ' +
    'het een niet ik van wij jij met voor maar zijn heb dank goedendag ' +
    'nu este și din care mulțumesc sunt am lucrez ' +
    've bir bu için değil çok merhaba teşekkürler ben var ' +
    'och att det som är jag inte har hej tack den ' +
    'ang ng mga sa ako hindi po salamat ko na ay waxaan iyo ma'
  ).split(' '),
)

/** Whether a chat message is in English. Broken English is English; a borrowed word or a name is too. */
export function languageOf(text: string): 'english' | 'other' {
  const head = text.slice(0, 4_000)
  const letters = head.match(LETTERS)?.length ?? 0
  if (letters === 0) return 'english'
  const latin = head.match(SCRIPTS)?.length ?? 0
  if (latin < letters / 2) return 'other'
  const words = head.toLowerCase().match(/[\p{L}’']+/gu) ?? []
  const english = words.filter(w => ENGLISH.has(w)).length
  const other = words.filter(w => OTHER.has(w) && !ENGLISH.has(w)).length
  const accents = words.filter(w => /[^\u0000-\u007f’]/.test(w)).length
  if (words.length <= 2) return other > 0 && other + accents >= words.length && english === 0 ? 'other' : 'english'
  return other >= 2 && other + accents * 0.5 > english * 1.5 ? 'other' : 'english'
}
