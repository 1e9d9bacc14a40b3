import { askShows, type TopicWeights } from '../../engine/hearing/topic-of.ts'
import { topics, type Topic } from '../../engine/hearing/topics.ts'
import { messages, type Message } from './hearing-rows.ts'
import { trainSoftmax, type Shown } from './softmax.ts'
import { writeWeights } from './write.ts'

/** Learns what is asked from ways of asking it and from questions that people typed, each with the answers that would do. */
export function topicWeights(asked: Message[]): TopicWeights {
  const ways = Object.entries(topics).flatMap(([topic, ways]) => ways.map(way => row(way, topic as Topic, 1)))
  const typed = asked.flatMap(({ text, topics = [] }) => {
    const names: (Topic | 'none')[] = topics.length ? topics : ['none']
    return names.map(name => row(text, name, 1.5 / names.length))
  })
  return trainSoftmax([...ways, ...typed, ...otherwise()], {
    bits: 13,
    l2: 3,
    epochs: 15,
    rate: 0.15,
    often: 2,
    least: 0.7,
  })
}

const row = (text: string, name: Topic | 'none', weight: number): Shown<Topic | 'none'> => ({
  features: askShows(text),
  name,
  weight,
})

/** Questions about something else than this exercise have no answer here. */
const otherwise = () =>
  messages
    .filter((m, i) => m.intent === 'out-of-scope' || (m.text.includes('?') && ELSEWHERE.has(m.intent) && i % 3 === 0))
    .map(m => row(m.text, 'none', m.intent === 'out-of-scope' ? 1 : 0.5))

const ELSEWHERE = new Set(['answer', 'small-talk', 'story'])

/** Learns which answer a question wants, and writes engine/weights/topics.ts. */
export function train(): void {
  const says = 'How each topic is asked about; see engine/hearing/topic-of.ts.'
  const asked = messages.filter(message => message.topics)
  writeWeights('topics', { type: 'TopicWeights', uses: { name: 'TopicWeights', from: '../hearing/topic-of.ts' }, says }, topicWeights(asked)) // prettier-ignore
}
