import { texts } from '../texts/six-am.ts'

/** Where the writer is meanwhile: asleep. The phone beside the bed rings, unless the note has answered everything. */
export function Bedroom({ rings }: { rings: boolean }) {
  return (
    <figure class={rings ? 'bedroom rings' : 'bedroom'}>
      <svg viewBox="0 0 420 190" aria-hidden="true">
        <clipPath id="pane">
          <path d="M290 14H394V104H290Z" />
        </clipPath>
        <g clip-path="url(#pane)">
          <path class="sky" d="M290 14H394V104H290Z" />
          {rings ? <path class="stars" d="M306 34v.1M330 26v.1M372 42v.1M318 80v.1M380 76v.1M354 90v.1" /> : <Sun />}
        </g>
        <path
          class="chalk"
          d="M290 14C326 12 360 15 394 14C395 44 393 76 394 104C360 106 324 103 290 105C289 74 291 44 290 14ZM342 15C343 44 341 74 342 104M291 60C326 58 360 61 393 59M282 106C322 108 364 105 402 107"
        />
        <path
          class="chalk"
          d="M6 177C140 174 280 179 414 176M38 176C39 142 37 110 39 84C40 74 55 73 56 83C58 114 55 146 57 176M57 158C126 161 196 156 262 159M262 176C263 156 261 136 263 117C264 110 274 110 274 118C275 138 273 158 274 176"
        />
        <path
          class="chalk"
          d="M60 136C54 120 66 110 78 112M118 134C116 140 108 142 100 141M60 136C72 142 86 142 100 141"
        />
        <path
          class="chalk head"
          d="M113 108C113 119 105 126 96 126C86 126 78 118 78 108C78 98 86 90 96 90C106 90 113 98 113 108ZM80 101C86 93 100 98 108 94M100 107C102 110 106 110 108 106M98 117C101 119 104 119 106 117"
        />
        <path
          class="chalk"
          d="M104 141C108 124 124 112 148 110C178 107 190 118 214 114C230 104 252 100 262 122M104 141C150 134 210 142 262 138M124 120C132 124 138 132 140 138M172 110C176 118 178 128 177 138"
        />
        <path class="chalk zed" d="M124 74H137L125 89H138M147 50H157L148 62H158M166 32H174L167 41H175" />
        <path
          class="chalk"
          d="M302 176C303 164 301 152 302 142H348C349 154 347 166 348 176M303 154C318 153 333 155 347 154"
        />
        <path class="phone-there" d="M312 141C312 137 313 136 316 136H333C336 136 337 137 337 141Z" />
        {rings && <path class="ringing" d="M312 129L307 121M324 127V116M336 129L341 121" />}
      </svg>
      <figcaption class="pencil">{rings ? texts.asleep : texts.sleepOn}</figcaption>
    </figure>
  )
}

const Sun = () => <circle class="sun" cx="342" cy="98" r="27" />
