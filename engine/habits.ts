import type { Note, Span } from './segments.ts'

/** A habit of the lesson seen at work: a link instead of a copy, a copy instead of a link, a shared thing made better. */
export interface Habit extends Span {
  kind: 'links' | 'copies' | 'improves'
}

const PLACE =
  '(?:sheet|spreadsheet|doc|document|file|folder|wiki|page|guide|manual|log|logbook|book|board|whiteboard|binder|tracker|ticket|register|list|rota|calendar|checklist|drive|channel|noticeboard|notes?|instructions|steps|readme|runbook|playbook|form|plan|map|photo|photos|job sheet|card|poster|sop)'

const KINDS: [Habit['kind'], RegExp[]][] = [
  [
    'copies',
    [
      /\b(?:copied|pasted|copying|pasting|retyped|typed (?:it |them )?(?:all )?out(?: again)?|rewrote|repeated)\b[^.\n]{0,40}\b(?:below|above|here|from|in(?:to)?|again|over)\b/giu,
      /\b(?:same|full|whole) (?:list|steps|text|table|instructions) (?:as (?:in|on)|again|from|below)\b/giu,
      /\b(?:in case you (?:can't|cannot|don't) (?:open|find)|to save you looking)[^.\n]{0,30}\bhere (?:it is|they are)\b/giu,
    ],
  ],
  [
    'improves',
    [
      new RegExp(
        `\\b(?:tidied|relabel(?:l)?ed|labelled|labeled|renamed|reorgani[sz]ed|rewrote|rewritten|updated|corrected|fixed|simplified|cleaned up|sorted out|redrew|colour-coded|merged|documented|laminated|translated|numbered|added)\\b(?: \\S+){0,5}? (?:${PLACE}|labels?|names?|shelf|shelves|drawer|cupboard|files|folders|template|form|template|key ?board|hooks?|map|signs?|shortcuts?|index)\\b`,
        'giu',
      ),
      /\b(?:wrote (?:up|down)|written up|typed up|made|drew|put together|set up|started|created|built)\b(?: \S+){0,3}? (?:guide|checklist|template|instructions|how-to|steps|crib ?sheet|cheat ?sheet|key|map|index|legend|folder|wiki page|page|list of|sheet)\b[^.\n]{0,40}\b(?:for (?:the )?(?:next|whoever|others|everyone|everybody|anyone|new|the team|you|us all|future)|so (?:that )?(?:the next|whoever|others|everyone|anyone|nobody|no one|you|we|people|they))\b/giu,
      /\bso (?:that )?(?:the next (?:person|one|team|shift)|nobody (?:has|needs) to|no one (?:has|needs) to|whoever comes next)\b/giu,
    ],
  ],
  [
    'links',
    [
      /\bhttps?:\/\/\S+|\bwww\.\S+\.\S+/giu,
      new RegExp(
        `\\b(?:see|check|look (?:at|in)|open|follow|refer to|go by|as (?:in|per)|details? (?:in|on|at)|listed (?:in|on)|written (?:in|on|up in)|all in|everything(?:'s| is) in|(?:is|are|it's|they're|live|lives|kept|logged|recorded|noted|marked|ticked|entered|saved|filed|pinned|linked|attached) (?:all )?(?:in|on|to|at|from|under)) (?:the |our |that |my |your |this )?(?:\\S+ ){0,3}?${PLACE}s?\\b`,
        'giu',
      ),
      new RegExp(
        `\\b(?:steps?|instructions?|details?|list|numbers?|names?|how-to|photos?)\\b[^.\\n]{0,24}\\b(?:pinned|linked)\\b`,
        'giu',
      ),
      /\blink(?:ed)? (?:in|to|from|below|above|here|at|is)\b/giu,
    ],
  ],
]

const MOST = 12

/** Links, copies and improvements in a text, in order of place, none inside another. */
export function findHabits(note: Note): Habit[] {
  const seen: Habit[] = [...repeats(note)]
  for (const [kind, patterns] of KINDS) {
    for (const match of patterns.flatMap(pattern => [...note.text.matchAll(pattern)])) {
      const habit = { kind, from: match.index, to: match.index + match[0].length }
      if (!seen.some(other => other.from < habit.to && habit.from < other.to)) seen.push(habit)
    }
  }
  return seen.sort((a, b) => a.from - b.from).slice(0, MOST)
}

const FEWEST_WORDS = 6

// The same line twice is a copy that will go stale on one side.
function repeats(note: Note): Habit[] {
  const first = new Set<string>()
  return note.lines.flatMap(line => {
    const words = line.sentences.flatMap(sentence => sentence.words)
    if (words.length < FEWEST_WORDS) return []
    const key = words.map(word => word.plain).join(' ')
    if (!first.has(key)) return first.add(key) && []
    return [{ kind: 'copies' as const, from: words[0]!.from, to: words.at(-1)!.to }]
  })
}
