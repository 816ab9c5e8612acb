import type { ExtractedEntity } from '../../entity.ts';

export type Gender = 'f' | 'm';

const FEMALE = `abigail adele agnes aisha alexandra alexis alice alicia alison allison amanda amber amelia amy ana andrea angela anita ann anna anne
annette annie april ashley audrey ayesha barbara beatrice becky benazir bernadette beth betty beverly bonnie brenda bridget brittany camila candace carla
carly carmen carol carole caroline carolyn carrie catherine cathy cecilia celia charlotte cheryl chloe christina christine cindy claire clara claudia colette
condoleezza connie constance cristina cynthia daisy dana danielle daphne dawn deborah debbie debra denise diana diane dolores donna doris dorothy edith
eileen elaine eleanor elena elise elizabeth ella ellen emily emma erica erika erin esther eva eve evelyn fatima fatou felicia fiona florence frances
francesca gabriela gabrielle gail geraldine gina giorgia gisele gladys glenda gloria grace greta gretchen gwen hannah harriet hazel heather heidi helen
helena helene hillary hilary holly hope huma ida ilhan imelda ingrid irene iris isabel isabella isabelle ivana ivanka jacinda jackie jacqueline jade jane janet
janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joann joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia
julie juliet june kamala kara karen karine kate katherine kathleen kathryn kathy katie katrina kayla keiko kellyanne kelly kim kimberly kirsten kirstjen kristen
kristi kristin kristina krystal lara laura lauren laurie leah leila lena leslie leticia liana lillian lily linda lindsay lindsey lisa liz liza lois loretta
lori lorraine louise lucia lucy lydia lynn lynne mabel madeleine madeline malala mara marcia margaret margarita maria mariam marian marie marilyn
marina marine marion marissa marjorie martha mary maryam maureen maya megan meghan melania melanie melinda melissa mercedes meredith mia michelle
mika mildred millicent miranda miriam molly monica monique muriel myra nadia nancy naomi natalia natalie natasha nichole nicola nicole nikki nina
nora norma olga olivia ophelia oprah pamela patricia patty paula pauline pearl peggy penelope penny phyllis priscilla priti priya rachel ramona raquel
rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruby ruth sabrina sally samantha sandra sara sarah sasha savannah
selena serena shannon sharon sheila shelley sheryl shirley sigrid silvia sofia sonia sonja sophia sophie stacey stacy stella stephanie sue susan susana susanna susie
suzanne sylvia tamara tammy tanya tara tatiana teresa theresa therese tiffany tina tracy tricia tulsi ursula valerie vanessa vera veronica vicky victoria
viola violet virginia vivian wanda wendy whitney wilma winifred winnie xiomara yasmin yolanda yulia yvette yvonne zahra zoe`;

const MALE = `aaron abdul abdullah abraham adam adolf adrian ahmad ahmed aidan al alan albert alberto aleksandr alex alexander alexei alexis alfred ali allan allen
alvin amir anders andre andreas andrei andrew andy angel angus anthony antoine anton antonio antony ari armando arnold arthur asif augustus austin barack
barry bart bashar ben benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brett brian bruce bruno bryan byron caleb calvin
cameron carl carlo carlos casey cesar chad charles charlie chris christian christopher chuck clarence claude clay clifford clint clinton clive cody colin
conor corey cory craig curtis cyril dale damian damon dan daniel danny darrell darren dave david dean dennis derek desmond diego dimitri dmitri dmitry dmytro
dominic don donald doug douglas duncan dustin dwayne dwight dylan earl ed eddie edgar eduardo edward edwin elijah eli elias elliot elon emanuel emilio
emmanuel enrique eric erik ernest ernesto ethan eugene evan evo felipe felix fernando fidel francis francisco francois frank franklin fred frederick
friedrich gabriel gareth garry gary gavin geert gene geoff geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glen glenn gordon graham grant
greg gregory guillermo gustavo guy hamid hank hans harold harry harvey hassan hector henri henry herbert herman howard hugh hugo hussein ian ibrahim igor imran
isaac ismail ivan jack jacob jacques jaime jair jake jamal james jamie jan jared jason javier jay jeb jeff jeffrey jeremy jerome jerry jesse jesus jim jimmy
joachim joao joe joel johan johann john johnny jon jonathan jordan jorge jose josef joseph josh joshua juan julian julio julius justin kareem karl kasim keith ken
kenneth kevin khalid kirk klaus kurt kwame kyle kyriakos lance larry lars laurence lawrence lee len leo leon leonard leonid leopoldo leroy lester lev lewis liam lindsey
lloyd logan lorenzo lou louis luca lucas luis luiz luke mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin mason mateo matt matteo
matthew maurice max maxim mel melvin michael michel miguel mike mikhail mikheil milo milos mitch mitt mohamed mohammad mohammed mohsen moses muhammad
mustafa narendra nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nicolás nigel nikita nikolai noah noam noel norman olaf olaf oleg oleksandr oliver omar
orlando oscar osama otto owen pablo pascal patrick paul pavel pedro perry pete peter petro phil philip philippe phillip pierre prince rafael rahul ralph ramon randy
raul ray raymond recep reginald reince rene reuben rex ricardo richard rick ricky robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald
ross roy rudolf rudy rupert russell ryan salman salvador sam samir samuel sanjay saul scott sean sebastian sergei sergey sergio seth shane shaun shawn shinzo sidney silvio simon
slobodan spencer stan stanley stefan stephen steve steven stewart stuart sven taylor ted terrence terry theodore theresa thomas tim timothy toby todd tom tommy tony travis trevor
tyler umar usman vaclav vernon victor viktor vincent vivek vladimir volodymyr wade wallace walter warren wayne wilhelm will willard william willie winston wolfgang
woodrow xavier yasser yitzhak yousef yuri yves zachary zack zaid zbigniew`;

const NAMES = new Map<string, Gender>();
for (const name of MALE.split(/\s+/)) NAMES.set(name, 'm');
for (const name of FEMALE.split(/\s+/)) NAMES.set(name, 'f');
for (const both of 'alex alexis andrea angel casey dana jan jamie jean jordan kim lee leslie lindsay lindsey marion robin sasha shannon stacy taylor terry tracy kelly'.split(
  ' ',
))
  NAMES.delete(both);

const TITLE =
  /(?:^|\s)(mr|sir|lord|king|prince|baron|emperor|father|imam|mrs|ms|miss|lady|dame|queen|princess|baroness|duchess|sister|empress)\.?\s/i;
const WOMEN = /^(?:mrs|ms|miss|lady|dame|queen|princess|baroness|duchess|sister|empress)$/i;
const ROLE =
  /(?:^|\s)(?!(?:hu|ger|ro|otto|nor|sha)man\b)\w*(woman|women|man|actress|waitress|heiress|mother|father|wife|husband|daughter|son|sister|brother|widow|girl|boy|aunt|uncle|king|queen)(?:\s|$)/i;
const WOMANLY = /^(?:woman|women|actress|waitress|heiress|mother|wife|daughter|sister|widow|girl|aunt|queen)$/i;

/** The gender a person's names or titles tell, if they do. `roles` are what the article calls the person. */
export function genderOf(entity: ExtractedEntity, roles: readonly string[]): Gender | undefined {
  for (const alias of entity.aliases) {
    const title = TITLE.exec(`${alias.text} `);
    if (title) return WOMEN.test(title[1]!) ? 'f' : 'm';
  }
  const words = entity.name.toLowerCase().split(/[\s-]+/);
  for (const word of words.slice(0, Math.max(1, words.length - 1))) {
    const gender = NAMES.get(word);
    if (gender) return gender;
  }
  for (const role of roles) {
    const word = ROLE.exec(role);
    if (word && !/(?:mother|father|wife|husband|daughter|son|sister|brother)/i.test(word[1]!))
      return WOMANLY.test(word[1]!) ? 'f' : 'm';
  }
  return undefined;
}
