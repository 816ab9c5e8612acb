/** Common given names by the gender they mostly tell, lower case; from general knowledge. Names of both are left out. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const FEMALE = words(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy   shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria
  heather diane ruth julie olivia joyce virginia victoria lauren christina joan evelyn judith megan andrea cheryl hannah
  jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean abigail alice judy sophia grace denise
  amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori   ursula theresa sonia priya indira fatima aisha nadia olga tatiana natalia svetlana
  irina elena yulia ekaterina ingrid astrid sigrid monique brigitte sylvie simone carmen lucia rosa sofia mercedes
  dolores consuelo chiara francesca giulia beatrice eleanor florence rosemary penelope nancy kirsten   yuriko akiko mei zainab leila layla noor yasmin miriam esther naomi deepa sunita anjali`);

const MALE = words(`
  james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark   steven andrew paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric
  jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
  tyler aaron jose adam nathan henry zachary douglas peter kyle noah ethan jeremy walter christian keith roger terry
  austin sean gerald carl harold dylan arthur lawrence jordan bryan billy bruce gabriel logan alan juan albert willie
  elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene bill jim tom mike bob dan dave
  steve tim ted jeff greg ken ron ben sam fred harry tony gordon winston neville nicolas francois jacques
  pierre jean-claude jean-luc hans klaus wolfgang helmut gerhard olaf dmitry sergei sergey mikhail ivan igor oleg
  viktor yuri alexei alexey andrei nikolai mohammed muhammad mohamed ahmed ali hassan hussein omar yusuf ibrahim
  abdullah mustafa mahmoud khalid tariq rahul rajiv amit sanjay arjun hiroshi kenji takeshi   luis carlos miguel pedro jorge diego javier fernando antonio manuel marco luca giovanni giuseppe matteo paolo
  benjamin yitzhak shimon jacob edgar oscar otto karl erik lars sven bjorn magnus`);

/** Whether a name can be the antecedent of `his` (`male`) or `her` (`female`): false only where its given name says no. */
export function mayBe(gender: 'male' | 'female', name: string): boolean {
  const given = name.toLowerCase().split(/\s+/, 1)[0] ?? '';
  return !(gender === 'male' ? FEMALE : MALE).has(given);
}
