import type { Copy, Notice } from '../saving/saving.ts'
import { plural } from './plural.ts'

/** Every sentence about saving by private link. */
export const texts = {
  heading: 'A private link',
  why: 'It opens your work on any device, without an account.',
  leaves:
    'What leaves this device when you save: your note with its earlier versions, both stories, and what you said to the coach. It goes to the server of this page and nowhere else.',
  whose: 'Whoever has the link can read and change the work. If you lose it, nobody can find it again.',
  expires: 'The server keeps its copy for 12 months after your last visit. You can delete it at any time.',
  save: 'Save by private link',
  anyway: 'Save it anyway',
  yours: 'Your private link',
  copy: 'Copy the link',
  copied: 'Copied. Keep it where only you look.',
  byHand: 'This browser does not let a page copy. Select the link and copy it.',
  until: (date: string) => `Kept until ${date}. Each visit makes it 12 months again.`,
  drop: 'Delete the copy on the server',
  look: 'Look at it',
  states: {
    opening: 'Opening what is saved',
    saving: 'Saving to your private link',
    saved: 'Saved to your private link',
    waiting:
      'The server cannot be reached. Your work is kept in this browser, and is saved as soon as the server is back.',
    held: 'The last changes are not saved yet: something in them may belong to somebody else.',
  } satisfies Record<Copy['state'], string>,
  stays: (n: number) =>
    plural(n, {
      one: 'One change is too large for the link and stays in this browser.',
      other: '# changes are too large for the link and stay in this browser.',
    }),
  away: 'The server cannot be reached, so the link is not open yet. It is tried again until it is.',
  asks: 'This browser already holds other work. You can open the saved work instead: what is here now is downloaded as a file first.',
  open: 'Open the saved work',
  leave: 'Keep what is here',
  no: {
    'cut-off': 'This link is cut off. Copy it again from where you kept it, all of it.',
    mistyped: 'There is a slip in this link. Copy it again from where you kept it, or check each character.',
    unknown: 'There is no work under this link. Check that all of it was copied.',
    deleted: 'The work under this link was deleted. What you have in this browser is still here.',
    expired:
      'The work under this link was not opened for 12 months, so the server has erased it. What you have in this browser is still here.',
  } satisfies Record<(Notice & { is: 'no' })['why'], string>,
  erased: 'The copy on the server is deleted. Its link opens nothing any more.',
  erasedAway: 'The server cannot be reached. It deletes its copy as soon as it is back and this page is open.',
  fine: 'All right',
  forget: 'Forget this when I close',
  forgetWhy:
    'For a shared computer. When you close this page, nothing of your work stays in this browser. Save a link or a file first if you want to come back.',
  forgetNot: 'This browser has no room to do that. Download your work and delete everything instead.',
}
