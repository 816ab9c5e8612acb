/** Given names that are nearly always a woman's, or a man's; separated by spaces. General knowledge, for `Mrs` and `Mr`. */
const WOMEN = `
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda
dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine
debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary hilary chelsea melania ivanka michelle condoleezza
madeleine kamala nikki sonia indira benazir angela theresa nicola jacinda julia gillian ursula christine giorgia marine segolene dilma cristina
michelle aung malala greta oprah meghan kate camilla diana fatima aisha khadija zainab leila layla mariam maryam noor amina halima yasmin elena olga natalia
tatiana svetlana irina yulia anastasia ekaterina oksana katarzyna agnieszka malgorzata marta ewa ingrid astrid freya greta birgitta annika sofia carmen pilar
dolores isabel lucia ana beatriz fernanda gabriela valentina camila daniela paola chiara giulia francesca federica silvia claudia monica brigitte
claire amelie sylvie nathalie isabelle celine priya anjali sunita lakshmi kavita pooja mei ling yuki sakura keiko yoko akiko eun-ji min-ji joanna jane jill
megyn robin paula gail tina wendy rosa rosie ellen anne sally molly lucy chloe zoe sophie eleanor harriet jo liz beth betsy peggy maggie`;

const MEN = `
james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth
kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory
alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith
austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan elijah willie albert wayne
randy mason vincent liam roy bobby caleb bradley russell lucas bill barack bernie mitt newt ted marco jeb rand mike tim tom jim bob ben ken ron don dan sam
steve chris matt tony nick greg jeff doug fred harry hugo oscar leo max vladimir dmitry dmitri sergei sergey boris mikhail nikolai ivan igor oleg alexei alexey
yuri andrei viktor pavel konstantin volodymyr petro mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hussein omar ibrahim abdullah khalid mahmoud
mustafa yusuf yasser bashar saddam hamid karim rashid tariq imran nawaz narendra rajiv rahul amit manmohan sanjay vijay arjun raj shinzo hiroshi
kenji takashi akira emmanuel francois nicolas jacques pierre jean-claude jean-marie louis olivier philippe laurent michel antoine gerard silvio matteo
giuseppe giovanni luigi paolo marco francesco roberto mario alessandro carlos luis miguel fernando alejandro diego javier rafael sergio ricardo eduardo
pedro pablo jorge manuel felipe enrique andres hans klaus jurgen wolfgang helmut gerhard dieter uwe stefan karl otto friedrich lars erik anders bjorn olaf
henrik mikael jens soren piotr pawel krzysztof andrzej tomasz jan marek zoran dragan milos goran slobodan nelson jacob cyril robert emmerson
uhuru raila kofi kwame olusegun goodluck muhammadu boutros elon jeff mark larry warren rupert julian edward rishi keir gordon nigel boris winston clement`;

export type Gender = 'female' | 'male';

const genders = new Map<string, Gender | undefined>();
const learn = (names: string, gender: Gender) => {
  for (const name of names.trim().split(/\s+/))
    genders.set(name, genders.has(name) && genders.get(name) !== gender ? undefined : gender);
};
learn(WOMEN, 'female');
learn(MEN, 'male');

/** Whose name a given name in small letters nearly always is; undefined when it is either's, or not in the list. */
export function genderOf(given: string): Gender | undefined {
  return genders.get(given);
}

/** The gender that a title before a name tells, if any. */
export function genderOfTitle(title: string): Gender | undefined {
  if (
    /^(mrs|ms|miss|madame|mme|lady|dame|baroness|queen|princess|sister|congresswoman|spokeswoman|chairwoman)\.?$/i.test(
      title,
    )
  )
    return 'female';
  return /^(mr|sir|lord|baron|king|prince|father|congressman|spokesman|chairman)\.?$/i.test(title) ? 'male' : undefined;
}
