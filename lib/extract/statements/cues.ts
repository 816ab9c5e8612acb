import { verbForms } from './inflect.ts';

/**
 * What may follow a verb of saying or believing. Letters of a frame:
 * `s` a clause (`said that …`), `q` a quotation may stand before it (`"…," said X`), `n` a noun phrase (`denied the charge`),
 * `t` an infinitive (`pledged to …`), `o` somebody who is told, then the content (`told NBC that …`),
 * `c` object and complement, both content (`accused X of …`), `p` one of the prepositions listed (`called for …`).
 */
export interface Cue {
  lemma: string;
  frame: string;
  preps?: ReadonlySet<string>;
}

/** Verbs of saying, believing, wanting, praising and blaming: `verb:frame/prepositions`. From general knowledge of English. */
const VERBS = `
abhor:n accuse:c acknowledge:sqn add:sq admire:n admit:sqnp/to admonish:nc advise:oc advocate:np/for affirm:sqn
agree:sqtp/with,to,on alert:o allege:sqn allude:p/to announce:sqn answer:q anticipate:sn apologise:p/for,to
apologize:p/for,to appeal:p/to,for applaud:n appreciate:n approve:p/of argue:sqp/against,for,with
ask:sqocp/about,for,to assail:n assert:sqn assume:s assure:oc attack:n attest:sp/to back:n balk:p/at bash:n
beg:oc believe:sp/in belittle:n bemoan:n berate:n bet:sp/on,that blame:c blast:n blog:s boast:sqp/about,of
brag:sp/about,of brand:c brief:o bristle:p/at calculate:s call:cp/for,on,upon campaign:p/for,against castigate:n
caution:sqop/against,about certify:s challenge:n champion:n chant:qn characterise:c characterize:c charge:sqc
chastise:n chide:nq chime:q cite:n claim:sqnt clamor:p/for clamour:p/for clarify:sn commend:n
comment:sqp/on,about commit:p/to compare:c complain:sqp/about,of,to compliment:n concede:sqn conclude:sq
concur:sqp/with condemn:n confirm:sqn congratulate:n consider:cn contemplate:n contend:sq contest:n continue:q
contradict:n counsel:oc counter:sqn credit:c criticise:n criticize:n crow:sqp/about cry:q dare:oc debunk:n
decide:st declare:sqnc decline:t decree:s decry:n deem:c defend:n demand:sqnt demonstrate:s denounce:n deny:snt
depict:c deplore:n deride:n describe:c desire:tn detail:n determine:sn detest:n disagree:sqp/with
disapprove:p/of disavow:n disclose:sn discover:sn discuss:n dislike:n dismiss:n disparage:n dispute:sn doubt:sn
downplay:sn dub:c dwell:p/on echo:n elaborate:p/on emphasise:sqn emphasize:sqn encourage:c endorse:n enthuse:sq
envisage:n envision:n estimate:sn exclaim:sq excoriate:n exhort:c expect:stcn explain:sqn express:n fault:n
favor:n favour:n fear:sn feel:sp/like find:s flay:n forecast:sn foresee:sn frame:c fret:sp/about,over fume:sq
gamble:sp/on,that gloat:sp/about,over gripe:sp/about grumble:sp/about guarantee:sn guess:sq gush:sqp/about,over
hail:cn harp:p/on herald:n highlight:n hint:sp/at,of hope:stp/for,that hypothesize:s implore:c imply:sn
indicate:sn inform:o inquire:sp/about,into insinuate:s insist:sqp/on,upon,that instruct:c insult:n intend:t
interject:q jab:p/at joke:sqp/about,that judge:sc knock:n know:s label:c lambast:n lambaste:n lament:sqn
lampoon:n laud:n lay:p/out learn:sp/about,of lecture:nq lie:p/about liken:c long:p/for maintain:sq malign:n
marvel:sqp/at mention:sn mock:n mourn:n mull:n murmur:q muse:sqp/about,on mutter:q narrate:n note:sqn notice:sn
notify:o object:sp/to,that observe:sq offer:tn opine:sqp/on,about,that oppose:n order:c outline:n paint:c pan:n
parrot:n perceive:n petition:nc pillory:n plan:tp/on,to plead:sqtp/for,with,to pledge:sqtn point:qp/to,out
ponder:n portray:c posit:s post:sqn postulate:s praise:n pray:sp/for,that predict:sqn prefer:tnc presume:s
proclaim:sqnc profess:snt project:sn promise:sqtno pronounce:snc prophesy:s propose:snt
protest:snp/against,about push:p/for,to question:sn quip:sq quote:cn rail:p/against,at rate:c reaffirm:sn
realise:s realize:s reason:sq reassert:sn reassure:oc rebuke:n rebut:n recall:sqn reckon:sq recognise:sn
recognize:sn recommend:sn recount:sn refer:p/to refuse:tn refute:n regard:c regret:sn rehash:n reiterate:sqn
reject:n remark:sqp/on,upon remember:sn remind:oc repeat:sqn reply:sqp/to report:sqn reprimand:n reproach:n
request:sqn resent:n resolve:t respond:sqp/to restate:n retort:sq reveal:sqn revile:n ridicule:n rip:n
rule:sp/against,out,in salute:n savage:n say:sqn scoff:sqp/at scold:nq scream:sq see:cs seek:tn sense:sn
shout:sq show:sn signal:sn skewer:n slam:n snap:q snipe:qp/at speak:p/of,about,against specify:sn
speculate:sp/about,on,that spell:p/out stand:p/by state:sqn stipulate:s stress:sqn submit:s suggest:sqn
support:n surmise:sq suspect:snc swear:sqt talk:p/about,of,up taunt:nq tease:q tell:oq term:c
testify:sqp/about,to,against text:sq thank:n theorize:s think:sp/about,of,that threaten:tn touch:p/on,upon
tout:n trash:n trumpet:n trust:s tweet:sqn underline:sn underscore:sn understand:s undertake:t upbraid:n urge:c
verify:sn view:c vilify:n voice:n volunteer:sqt vow:sqtn want:ctn warn:sqop/of,against,about welcome:n
whisper:sq wish:stp/for wonder:sqp/about worry:sqp/about,over,that write:sq yearn:p/for yell:sq`;

function readCues(list: string): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const entry of list.trim().split(/\s+/)) {
    const [lemma = '', rest = ''] = entry.split(':');
    const [letters = '', preps] = rest.split('/');
    const cue: Cue = { lemma, frame: letters, ...(preps ? { preps: new Set(preps.split(',')) } : {}) };
    for (const form of verbForms(lemma)) cues.set(form, cue);
  }
  return cues;
}

const CUES = readCues(VERBS);

/** The cue verb a word form may be. */
export const cueOf = (form: string): Cue | undefined => CUES.get(form);

const STRONG = new Set(
  'say tell add note write announce argue acknowledge explain insist declare warn state'.split(' '),
);
/** A verb that reports speech whatever stands around it. */
export const isStrong = (cue: Cue): boolean => STRONG.has(cue.lemma);
