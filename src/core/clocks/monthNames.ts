/**
 * Month names, long and short, in the genitive and the nominative, in the languages whose press prints
 * dates with them: from the Unicode CLDR, with the abbreviations that newsrooms use besides. Written down
 * because building them from the platform's tables takes half a second.
 */
const NAMES: readonly string[] = [
  'january jan января январь янв січня січень січ студзеня студзень сту януари јануари јан јануар januar siječnja siječanj sij ledna leden led januára január stycznia styczeń sty ianuarie ian enero ene janvier janv jänner jän gennaio gen janeiro gener xaneiro xan januari tammikuuta tammikuu tammi jaanuar jaan janvāris sausio sausis janúar ιανουαρίου ιαν ocak oca yanvar yan janar იანვარი იან հունվարի հունվար հնվ қаңтар қаң يناير ינואר',
  'february feb февраля февраль февр лютого лютий лют лютага люты февруари фев фебруар феб februar veljače veljača velj února únor úno februára február lutego luty lut februarie febr febrero février févr febbraio fevereiro fev febrer febreiro februari helmikuuta helmikuu helmi veebruar veebr februāris vasario vasaris febrúar φεβρουαρίου φεβ şubat şub fevral shkurt shk თებერვალი თებ փետրվարի փետրվար փտվ ақпан ақп فبراير פברואר fevr',
  'march mar марта март мар березня березень бер сакавіка сакавік сак mart ožujka ožujak ožu marec března březen bře marca marzec martie március márc marzo mars märz mär março març maart mrt marts maaliskuuta maaliskuu maalis märts kovo kovas μαρτίου μαρ maret მარტი მარ մարտի մարտ մրտ наурыз нау مارس מרץ mrz maerz',
  'april apr апреля апрель апр квітня квітень квіт красавіка красавік кра април travnja travanj tra dubna duben dub apríla apríl kwietnia kwiecień kwi aprilie április ápr abril abr avril avr aprile huhtikuuta huhtikuu huhti aprill aprīlis balandžio balandis απριλίου απρ nisan nis aprel prill pri აპრილი აპრ ապրիլի ապրիլ ապր сәуір сәу أبريل אפריל',
  'may мая май травня травень трав мај maj svibnja svibanj svi května květen kvě mája máj maja mai május mayo maggio mag maio maig mei toukokuuta toukokuu touko maijs gegužės gegužė maí μαΐου μαΐ mayıs მაისი მაი մայիսի մայիս մյս мамыр мам مايو מאי',
  'june jun июня июнь июн червня червень черв чэрвеня чэрвень чэр юни јуни јун lipnja lipanj junij června červen čvn júna jún czerwca czerwiec cze iunie iun június junio juin juni giugno giu junho juny xuño kesäkuuta kesäkuu kesä juuni jūnijs jūn birželio birželis júní ιουνίου ιουν haziran haz iyun iyn qershor qer ივნისი ივნ հունիսի հունիս հնս маусым мау يونيو יוני',
  'july jul июля июль июл липня липень лип ліпеня ліпень ліп юли јули јул srpnja srpanj julij července červenec čvc júla júl lipca lipiec iulie iul július julio juillet juil juli luglio lug julho juliol xullo xul heinäkuuta heinäkuu heinä juuli jūlijs jūl liepos liepa júlí ιουλίου ιουλ temmuz tem iyul iyl korrik korr ივლისი ივლ հուլիսի հուլիս հլս шілде шіл يوليو יולי',
  'august aug августа август авг серпня серпень серп жніўня жнівень жні avgust avg kolovoza kolovoz kol srpna srpen augusta sierpnia sierpień sie augusztus agosto ago août agost ag augustus augusti elokuuta elokuu elo augusts rugpjūčio rugpjūtis ágúst ágú αυγούστου αυγ ağustos ağu avqust avq agustus agu gusht gush აგვისტო აგვ օգոստոսի օգոստոս օգս тамыз там أغسطس אוגוסט aout',
  'september sep сентября сентябрь сент вересня вересень вер верасня верасень септември сеп септембар septembar rujna rujan ruj září zář septembra września wrzesień wrz septembrie sept szeptember szept septiembre septembre settembre set setembro setembre syyskuuta syyskuu syys septembris rugsėjo rugsėjis σεπτεμβρίου σεπ eylül eyl sentyabr sen shtator sht სექტემბერი სექ սեպտեմբերի սեպտեմբեր սեպ қыркүйек қыр سبتمبر ספטמבר setiembre',
  'october oct октября октябрь окт жовтня жовтень жовт кастрычніка кастрычнік кас октомври октобар oktobar okt oktober října říjen říj októbra október października październik paź octombrie octubre octobre ottobre ott outubro out lokakuuta lokakuu loka oktoober oktobris spalio spalis οκτωβρίου οκτ ekim eki oktyabr tetor tet ოქტომბერი ოქტ հոկտեմբերի հոկտեմբեր հոկ қазан қаз أكتوبر אוקטובר',
  'november nov ноября ноябрь нояб листопада листопад лист лістапада лістапад ліс ноември ное новембар нов novembar studenoga studeni stu novembra noiembrie noviembre novembre novembro marraskuuta marraskuu marras novembris lapkričio lapkritis nóvember nóv νοεμβρίου νοε kasım kas noyabr noy nëntor nën ნოემბერი ნოე նոյեմբերի նոյեմբեր նոյ қараша қар نوفمبر נובמבר',
  'december dec декабря декабрь дек грудня грудень груд снежня снежань сне декември децембар дец decembar prosinca prosinac pro prosince prosinec decembra grudnia grudzień gru decembrie diciembre dic décembre déc dezember dez dicembre dezembro desembre des decembro desember joulukuuta joulukuu joulu detsember dets decembris gruodžio gruodis δεκεμβρίου δεκ aralık ara dekabr dek dhjetor dhj დეკემბერი დეკ դեկտեմբերի դեկտեմբեր դեկ желтоқсан жел ديسمبر דצמבר',
];

/** Names that are one month in the language given and another everywhere else. */
const BY_LANGUAGE: ReadonlyMap<
  string,
  { readonly language: string; readonly there: number; readonly elsewhere: number }
> = new Map([
  ['lip', { language: 'hr', there: 6, elsewhere: 7 }],
  ['srp', { language: 'hr', there: 7, elsewhere: 8 }],
  ['lis', { language: 'hr', there: 10, elsewhere: 11 }],
  ['listopad', { language: 'hr', there: 10, elsewhere: 11 }],
  ['listopada', { language: 'hr', there: 10, elsewhere: 11 }],
  ['listopadu', { language: 'hr', there: 10, elsewhere: 11 }],
]);

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Abbreviations that are no words of the language English pages are written in. */
const ENGLISH_SHORT = new Set('jan feb mar apr jun jul aug sep sept oct nov dec may'.split(' '));

/** The month, 1 to 12, that a word of any case names, or null. `language` is the page's BCP 47 tag. */
export function monthOf(word: string, language: string): number | null {
  const name = word.toLowerCase();
  const either = BY_LANGUAGE.get(name);
  if (either !== undefined) return language.startsWith(either.language) ? either.there : either.elsewhere;
  return MONTHS.get(name) ?? null;
}

/** Whether the name is a month even without a year beside it: short ones are everyday words somewhere (`set`, `out`). */
export function isPlainMonth(word: string): boolean {
  return word.length >= 4 || ENGLISH_SHORT.has(word.toLowerCase());
}
