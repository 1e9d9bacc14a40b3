export { questionWords } from './questions.ts'
export { realWords, scannableWords } from './update-readings.ts'
