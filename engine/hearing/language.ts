const ENGLISH = new Set(
  'the a an and or of to in on at for with from is are was were be been it its this that these those i you he she we they me my your his her our their not no yes so but if then there here what when where who how why do does did done have has had will would can could should just about up out by as into over after before all any some one two only more very now today tomorrow'.split(
    ' ',
  ),
)
/** The small words of a dozen languages, and the words with which people say in them that they do not understand. */
const OTHER = new Set(
  (
    'el la los las una uno que qué por para con del está esta hola gracias pero como cómo muy yo mi tengo trabajo fue porque donde cuando también sé no entiendo pregunta escribir quiero puedo prefiero español lo si aquí ' +
    'le les des une est et dans pour avec sur pas je vous nous mon mes bonjour merci mais être très où quand ne sais comprends quoi écrire voudrais français ce ' +
    'der die das und ist nicht ein eine ich wir sie mit auf für von zu den dem hallo danke aber auch wie kann habe verstehe frage schreiben weiß soll hier deutsch guten tag ' +
    'il lo gli che di per con non sono è ciao grazie ma anche della nel capisco cosa devo scrivere qui posso domanda ' +
    'o os um uma não com para você eu obrigado obrigada mas muito dos das isso trabalho entendi escrever tenho pergunta ' +
    'nie jest się na to że jak tak dziękuję dzień dobry mam moja praca rozumiem tego pytania pytanie pisać mogę po polsku ' +
    'het een niet ik van wij jij voor maar zijn heb dank begrijp vraag ' +
    'nu este și din care mulțumesc sunt lucrez înțeleg întrebarea scriu pot ' +
    've bir bu için değil çok merhaba teşekkürler ben var soruyu anlamadım yazmam ne gerekiyor ' +
    'och att det som är jag inte har hej tack den förstår ' +
    'ang ng mga sa ako hindi po salamat ko ay hindi naiintindihan tanong ' +
    'mujhe nahi nahin hai kya kaise mera samajh mein aap main haan likhna aaya ' +
    'tôi không hiểu này câu hỏi bằng được viết tiếng muốn ' +
    'sijaelewa swali hili tafadhali mimi ni kwa asante ninaweza ' +
    'dydw ddim yn i deall cwestiwn dw eisiau waxaan iyo ma fahmin'
  ).split(' '),
)
const SHARED = new Set(
  'no a i on in me to die den so was man am an or as he do van o si ma pot ni yo but per been ask mi main ne po nu del con ve son his ko ay has'.split(
    ' ',
  ),
)

/** Whether a chat message is in English. Broken English is English; a borrowed word or a name is too. */
export function languageOf(text: string): 'english' | 'other' {
  const head = text.slice(0, 4_000)
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  const latin = head.match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 0 && latin < letters / 2) return 'other'
  const words = (head.toLowerCase().match(/[\p{L}’']+/gu) ?? []).filter(w => !SHARED.has(w))
  const english = words.filter(w => ENGLISH.has(w)).length
  const other = words.filter(w => OTHER.has(w) && !ENGLISH.has(w)).length
  const accents = words.filter(w => /[^\u0000-\u007f’]/.test(w)).length
  if (words.length <= 2) return other > 0 && other === words.length && english === 0 ? 'other' : 'english'
  return other >= 2 && other + accents * 0.5 > english * 1.5 ? 'other' : 'english'
}
