declare module 'findandreplacedomtext' {
  interface Options {
    find: RegExp;
    wrap: string;
    preset?: 'prose';
  }
  export default function findAndReplaceDOMText(root: Node, options: Options): { revert(): void };
}
