/**
 * General English by what a word does in a handover, not by trade: a rule that speaks of these classes carries over to
 * trades it has never seen. A word may be in several.
 */
export const LEXICON = {
  person:
    'man woman lady guy bloke girl boy boys girls kid kids child children chap gentleman person people folks customer customers client clients patient patients resident residents family families mum mums dad dads parent parents mother father daughter son wife husband neighbour neighbours guest guests visitor visitors student students pupil pupils learner tenant tenants member members caller user users lads cousin sister brother gran grandad uncle auntie aunt partner couple',
  role: 'driver drivers engineer engineers plumber electrician technician mechanic contractor contractors supplier suppliers vendor company firm agency council inspector manager managers boss supervisor team crew staff office doctor doctors dr gp nurse nurses teacher chef cleaner cleaners caretaker receptionist director directors secretary treasurer coordinator leader guard security police ambulance fire helpdesk accounts finance payroll legal hr maintenance facilities owner landlord agent courier carrier rep committee board sponsor auditor accountant lawyer solicitor consultant controller planner operator electricians colleague colleagues volunteer volunteers apprentice temp trainee intern officer warden keeper captain pilot dispatcher editor producer designer developer translator midwife surgeon physio vet social-worker carer carers bank insurer lab fitter installer repairman delivery',
  he: 'he she him her his hers herself himself',
  they: 'they them their theirs themselves',
  it: 'it its this that these those',
  someone: 'someone somebody anyone anybody whoever everyone everybody nobody no-one somewhere',
  i: "i me my mine myself i'm i've i'll i'd we us our ours we're we've we'll we'd",
  you: "you your yours yourself you'll you've you're you'd u ur",
  duty: 'pass hand call ring phone text email mail message tell ask check fix mend repair open close shut lock unlock put take bring give send order collect fetch pick drop leave keep move use turn switch set start stop run load unload print sign pay book cancel confirm finish complete update upload publish deliver return clean wash wipe water feed empty fill refill restock count make do try wait watch look listen read write log note add remove delete swap change replace test reset restart hold cover meet let show remind follow see get go reply respond enter record prepare pack unpack cut cook serve lay hang post submit approve file scan copy save share invite meet release top lift bag label weigh stack park drive push pull press',
  hollow:
    'sort handle deal manage chase address tackle resolve progress action monitor review improve support continue ensure liaise coordinate oversee investigate consider arrange organise organize follow-up tidy finalise finalize wrap revisit judge decide judgement judgment',
  partly:
    'almost nearly mostly most some partly partially half roughly kind kinda bit slightly fairly somewhat except apart largely practically basically essentially bits rest remaining left',
  unsure:
    'seems seem seemed looks apparently probably maybe perhaps possibly hopefully should might may think thought reckon guess suppose believe hope hoping sure unsure meant supposed presumably allegedly expect expects likely unclear unknown wondering',
  fault:
    'broken broke breaks dead fault faulty faults stuck jammed jams jam leak leaking leaks leaked leaky cracked crack snapped loose worn frayed flat weak tripped trips alarm error errors fails failed failing fail crash crashed crashes noise noisy grinding rattling rattle knocking squeaking smell smells smelling smoke flicker flickering blocked clogged misfiring misfires dodgy funny weird odd wrong strange damaged damage torn bent missing short warm-ish wobble wobbly slow blank frozen freezes froze stopped stops sticking sticks beeping flashing warning trouble bug bugs mess incident accident spill spilled flood flooded wet hurt injured overheating overheated cut defective defect misfeeds crackle crackling buzzing humming drifting drifts dripping drips down outage crooked bust busted kaput hissing vibration vibrating smashed mismatch discrepancy late delayed behind overdue lost trespasser intermittent intermittently upset cross angry unhappy complained complaint complaints off swollen worse high low warm hot cold dirty empty expired',
  fixed:
    'fixed mended repaired replaced tested works working cleared ok okay fine done finished complete completed closed signed checked passed normal clear ready sorted solved resolved good confirmed balanced clean counted healthy stable restored reset banked',
  pending:
    'waiting awaiting awaits pending expected due ordered booked coming arrives arriving arrive promised requested reported outstanding scheduled planned chasing chased asked told contacted notified escalated informed aware logged raised referred expecting comes come back',
  tried:
    'looked tried adjusted changed moved started began did been came went touched attended seen spoke talked discussed reseated',
  lock: 'key keys code codes password passwords passcode pin login log-in logins logon fob badge access permission permissions rights account admin lock locked padlock credentials token tokens 2fa portal keypad safe alarm combination unlock unlocked vpn buzzer sign-in',
  doc: 'list lists sheet sheets spreadsheet file files folder folders doc docs document documents form forms report reports letter letters note notes log logs book diary rota schedule drawing drawings spec template script scripts instructions guide manual link links ticket tickets email emails e-mail mail invoice invoices contract photos photo pictures picture recording recordings map receipt receipts certificate certificates paperwork paper papers chart charts slides draft version page pages register calendar minutes brief procedure policy checklist protocol steps channel thread inbox website site app database system tracker agenda newsletter',
  place:
    'box boxes drawer drawers cupboard shelf shelves bag bags crate crates bin bins rack racks cage cabinet fridge freezer room rooms office desk store storeroom shed van bay dock table counter tray trays trolley corner hook tin envelope locker garage cellar loft basement upstairs downstairs kitchen hall corridor yard floor floors wall door doors gate gates entrance stairs lobby side bench tank pigeonhole container pallet warehouse lane deck ward bed unit zone aisle',
  vaguething:
    'thing things stuff issue issues problem problems matter matters item items challenge challenges situation query queries question questions one ones other others something anything everything details detail changes update updates works aspects dependencies business bits concerns concern request',
  few: 'some few several couple many lot lots various certain handful number any more most rest all dozen bunch numerous multiple',
  usual:
    'usual usually normal normally always same again before standard regular usually routine ever typical customary proper properly correct appropriate right suitable relevant agreed said discussed',
  soon: 'soon later asap shortly sometime eventually early late earlier whenever awhile while urgent urgently priority deadline cut-off cutoff bit next then afterwards first last',
  relative:
    'today tomorrow tonight yesterday tmrw tmrw morning afternoon evening weekend week month night noon midday midnight lunch lunchtime eod',
  day: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  month:
    'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  not: "not no never don't dont nobody cannot can't cant won't wont wouldn't couldn't couldnt didn't didnt hasn't hasnt haven't havent isn't isnt aren't wasn't weren't doesn't doesnt none nothing without nor ain't havnt",
  cond: 'if unless whether otherwise else case should',
  until: 'until till til before after when once while by',
  because: "because since as so that's cos cause due why reason",
  must: 'need needs needed needing must should have has want wants wanted wanting please pls ought got requires required require shall can could may to-be want',
  be: "is are was were be been being it's there's he's she's they're that's what's",
  passive:
    'signed sent checked moved cleaned emptied ordered booked paid done made put taken given collected updated confirmed told called rung chased replaced reprinted opened closed locked finished completed started transferred arranged organised sorted tested returned delivered picked added removed decided written printed approved contacted informed followed monitored shown fitted changed fixed mended counted labelled packed loaded unloaded watered fed washed prepared sterilised filed scanned uploaded resolved addressed reviewed handed',
  stopword:
    'the a an of to in on at for with and or but from up out into over under about just very really too also only still yet here there now',
  thanks:
    'thanks thank cheers sorry love hi hello dear regards bye luck enjoy welcome kind ta lovely great brilliant hope x xx xxx hey yours sincerely morning',
  stop: 'stop stopped hold skip avoid avoid forbidden banned prohibited isolated bypassed disabled quarantined suspended cancelled',
  polish:
    'momentum excellence proactively leverage leveraging strides stakeholders commitment exceptional outstanding seamless robust holistic synergy alignment align journey impactful key significant elevated growth collaborative collaboration strategic optimise optimize enhance enhancing dedication passionate positive moving forward going valued experience',
  change:
    'changed change changes new different old increased reduced raised lowered up down higher lower more less extra another updated moved earlier',
  away: 'away off leave holiday out plane flight flying air train travelling abroad surgery signal unavailable gone until back asleep offline annual',
  reach:
    'phone number ext extension radio channel mobile call ring email text dm slack whatsapp pager bleep teams desk tel',
  new: 'new first agency temp temporary relief cover covering cousin stranger unfamiliar never newcomer starter visiting volunteer beginner freelance freelancer external outside',
  familiar: 'knows know same regular years usual familiar experienced colleague routine',
  zone: 'dublin cork edinburgh rome milan vienna zurich amsterdam brussels copenhagen stockholm oslo helsinki athens istanbul cairo johannesburg casablanca dakar bangalore chennai kolkata karachi dhaka bangkok jakarta hanoi taipei shanghai beijing seoul osaka melbourne perth brisbane wellington honolulu seattle denver chicago boston austin houston montreal santiago quito caracas azores ireland india poland spain portugal philippines japan canada brazil australia germany france italy kenya nigeria ghana america europe asia utc gmt bst cet est pst cst edt pdt eastern pacific berlin london lisbon manila dublin lagos york singapore tokyo sydney auckland warsaw madrid paris delhi mumbai nairobi dubai toronto vancouver lima bogota accra johannesburg cebu time zone',
  money:
    'cash price cost costs fee refund refunds deposit invoice discount payment balance float owes owe owed paid pay euros pounds quid',
  amount:
    'dose mg ml kg litres bar grams percent level temperature pressure reading readings count total size setting settings degrees',
} as const

export type WordClass = keyof typeof LEXICON
