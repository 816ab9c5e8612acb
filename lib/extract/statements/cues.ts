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

/** Verbs of saying proper: quotations and clauses. */
const SAY = `say:sqn add:sq note:sqn write:sqn announce:sqn report:sqn suggest:sqn argue:sq reason:sq acknowledge:sqn recall:sqn explain:sqn
claim:sqnt insist:sqp/on,upon declare:sqnc warn:sqop/of,against,about predict:sqn conclude:sq confirm:sqn reveal:sqn concede:sqn assert:sqn
stress:sqn emphasize:sqn emphasise:sqn reiterate:sqn repeat:sqn state:sqn maintain:sq contend:sq lament:sqn complain:sqp/about,of,to
allege:sqn admit:sqnp/to observe:sq remark:sqp/on,upon comment:sqp/on,about continue:q respond:sqp/to reply:sqp/to answer:q
counter:sqn joke:sqp/about,that quip:sq tweet:sqn post:sqn blog:s boast:sqp/about,of brag:sp/about,of disclose:sn estimate:sn
caution:sqop/against,about testify:sqp/about,to,against predict:sqn forecast:sn project:sn foresee:sn
speculate:sp/about,on,that theorize:s muse:sqp/about,on reckon:sq guess:sq surmise:sq hint:sp/at,of signal:sn imply:sn insinuate:s indicate:sn
affirm:sqn reaffirm:sn attest:sp/to posit:s propose:snt recommend:sn advise:o advocate:np/for demand:sqnt request:sqn
declare:sqnc proclaim:sqnc profess:snt pronounce:snc exclaim:sq cry:q shout:sq yell:sq scream:sq whisper:sq mutter:q murmur:q chant:qn
tell:oq ask:sqocp/about,for,to wonder:sqp/about inquire:sp/about,into question:sn quote:cn cite:n mention:sn
deny:snt refute:n dispute:sn rebut:n reject:n dismiss:n disavow:n disagree:sqp/with contradict:n challenge:n
agree:sqtp/with,to,on concur:sqp/with  decide:st determine:sn rule:sp/against,out,in resolve:t
vow:sqtn pledge:sqtn promise:sqtno swear:sqt threaten:tn guarantee:sn offer:tn volunteer:sqt undertake:t commit:p/to
blame:c accuse:c charge:sqc criticize:n criticise:n condemn:n denounce:n decry:n slam:n blast:n attack:n assail:n lambast:n lambaste:n
deride:n mock:n ridicule:n chide:nq scold:nq rebuke:n rip:n hit:x fault:n pan:n bash:n excoriate:n deplore:n bemoan:n lampoon:n skewer:n
praise:n laud:n applaud:n hail:cn commend:n compliment:n tout:n thank:n congratulate:n celebrate:x welcome:n salute:n cheer:x defend:n
endorse:n back:n support:n oppose:n favor:n favour:n embrace:x champion:n
urge:c encourage:c implore:c beg:oc exhort:c instruct:c order:c direct:x persuade:x convince:x press:x pressure:x
call:cp/for,on,upon describe:c label:c brand:c dub:c characterize:c characterise:c portray:c depict:c liken:c compare:c cast:x deem:c term:c
remind:oc assure:oc inform:o notify:o reassure:oc
refer:p/to allude:p/to point:qp/to,out speak:p/of,about,against talk:p/about,of,up discuss:n address:x detail:n outline:n highlight:n
underscore:sn underline:sn spell:p/out lay:p/out elaborate:p/on touch:p/on,upon
make:x express:n voice:n raise:x air:x share:x issue:x echo:n recount:sn relate:x narrate:n describe:c
apologize:p/for,to apologise:p/for,to protest:snp/against,about object:sp/to vote:x grumble:sp/about gripe:sp/about fume:sq rail:p/against,at
fret:sp/about,over worry:sqp/about,over,that fear:sn hope:stp/for,that wish:stp/for expect:stcn anticipate:sn believe:sp/in think:sp/about,of,that
know:s suspect:snc doubt:sn feel:sp/like consider:cn regard:c view:c see:cs want:ctn desire:tn need:x intend:t plan:tp/on,to mean:x aim:x
prefer:tnc like:x love:x hate:x dislike:n resent:n detest:n envy:x regret:sn
assume:s presume:s envision:n envisage:n understand:s realize:s realise:s recognize:sn recognise:sn remember:sn forget:x
learn:sp/about,of discover:sn find:s  notice:sn perceive:n sense:sn judge:sc rate:c rank:x calculate:s
show:sn prove:x demonstrate:s
decline:t refuse:tn seek:tn agree:sqtp/with,to,on oppose:n resist:x pray:sp/for,that
credit:c peg:x paint:c frame:c tag:x
ridicule:n taunt:nq tease:qx snipe:qp/at crow:sqp/about enthuse:sq gush:sqp/about,over marvel:sqp/at opine:sqp/on,about,that
mean:x chime:q interject:q retort:sq shoot:x snap:q scoff:sqp/at bristle:p/at balk:p/at flatter:x
question:sn probe:x ponder:n weigh:x mull:n contemplate:n argue:sqp/against,for,with
reassert:sn restate:n recommend:sn clarify:sn specify:sn stipulate:s decree:s certify:s verify:sn document:x illustrate:x
concede:sqn hypothesize:s postulate:s stress:sqn dictate:x text:sq email:x e-mail:x publish:x release:x
predict:sqn prophesy:s prefer:tnc portend:x bet:sp/on,that gamble:sp/on,that trust:s
tackle:x decry:n pillory:n savage:n castigate:n berate:n upbraid:n admonish:nc reprimand:n disparage:n belittle:n vilify:n malign:n smear:x trash:n
insult:n target:x downplay:sn minimize:x play:x exaggerate:x overstate:x lie:p/about mislead:x
appeal:p/to,for plead:sqtp/for,with,to petition:nc sue:x clamor:p/for clamour:p/for push:p/for,to campaign:p/for,against crusade:x argue:sqp/against,for,with
demur:x hesitate:x acquiesce:x relent:x insist:sqp/on,upon,that stand:p/by harp:p/on dwell:p/on gloat:sp/about,over
look:x seem:x appear:x tend:x hedge:x object:sp/to,that cheer:x toast:x
echo:n second:x rehash:n parrot:n chastise:n reproach:n flay:n knock:n ding:x jab:p/at mourn:n grieve:x decry:n revile:n abhor:n
idolize:x admire:n respect:x adore:x cherish:x trust:s value:x appreciate:n fancy:x crave:x long:p/for yearn:p/for
approve:p/of disapprove:p/of object:sp/to,that warn:sqop/of,against,about
deem:c name:x appoint:x elect:x declare:sqnc vote:x certify:s reckon:sq
threaten:tn dare:oc challenge:n goad:x coach:x counsel:oc advise:oc school:x lecture:nq teach:x brief:o update:x alert:o
bill:x herald:n trumpet:n bill:x promote:x pitch:x plug:x sell:x tout:n peddle:x hawk:x
submit:s contest:n debunk:n discredit:x disprove:x dispel:x
deliberate:x opt:x choose:x elect:x volunteer:sqt`;

function readCues(list: string): Map<string, Cue> {
  const cues = new Map<string, Cue>();
  for (const entry of list.split(/\s+/)) {
    const [lemma = '', rest = ''] = entry.split(':');
    const [letters = '', preps] = rest.split('/');
    const frame = letters.replace('x', '');
    if (!frame) continue;
    const cue: Cue = { lemma, frame, ...(preps ? { preps: new Set(preps.split(',')) } : {}) };
    for (const form of verbForms(lemma)) cues.set(form, cue);
  }
  return cues;
}

const CUES = readCues(SAY);

/** The cue verb a word form may be. */
export const cueOf = (form: string): Cue | undefined => CUES.get(form);

const STRONG = new Set(
  'say tell add note write announce argue acknowledge explain insist declare warn state'.split(' '),
);
/** A verb that reports speech whatever stands around it. */
export const isStrong = (cue: Cue): boolean => STRONG.has(cue.lemma);
