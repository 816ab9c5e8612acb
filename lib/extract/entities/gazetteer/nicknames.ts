/** Given names and their short forms, one family of names a line. */
const FAMILIES = `
alexander alex sasha aleksandr oleksandr alexandr alejandro
anthony tony antony
andrew andy drew
barack barry
benjamin ben bibi
charles charlie chuck
christopher chris
christine chris christina christy
daniel dan danny
david dave
deborah debbie deb
donald don donny
dmitry dmitri dmitriy dmytro
edward ed eddie ted
elizabeth liz beth betty lizzie
francis frank
franklin frank
frederick fred freddie
gregory greg
gerald gerry jerry
henry harry hank
jacob jake
james jim jimmy
jeffrey jeff
jennifer jen jenny
john johnny jack jon
jonathan jon
joseph joe joey
joshua josh
katherine kate kathy katie catherine cathy
kenneth ken kenny
lawrence larry
margaret maggie meg peggy
matthew matt
michael mike mick mikhail
mohammed muhammad mohamed mohammad muhammed mohamad
nicholas nick nicolas
pamela pam
patrick pat paddy
patricia pat patty
peter pete
philip phil phillip
raymond ray
rebecca becky
richard rick dick rich richie
robert rob bob bobby
ronald ron ronnie
samuel sam
samantha sam
sergei sergey serhiy
stephen steve steven
susan sue susie
terence terry
thomas tom tommy
timothy tim
victoria vicky
vladimir volodymyr
vincent vince
walter walt
william bill will billy willie liam
yevgeny evgeny evgeni
yuri yury
zachary zach zack`;

const family = new Map<string, number>();
FAMILIES.trim()
  .split('\n')
  .forEach((line, number) => {
    for (const name of line.split(' ')) if (!family.has(name)) family.set(name, number);
  });

/** What all forms of a given name share; the name itself when it has no short form here. */
export function nicknameOf(name: string): number | string {
  return family.get(name) ?? name;
}
