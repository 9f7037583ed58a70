import { typesOf } from './types-of.mjs';

const message =
  'This has begun and nobody holds it while the code waits for something else: a refusal in the meantime goes unheard and ends the run. Await it, or start it last.';

/**
 * Work that was begun must be waited for by the next `await` of its function: `[begin(), await other()]` and
 * `const begun = begin(); await other(); await begun;` leave it alone.
 */
export const noUnheldPromise = {
  create(context) {
    const { typeAt, checker } = typesOf(context);
    const isBegun = (node) =>
      node.type !== 'AwaitExpression' && node.type !== 'SpreadElement' && isPromise(typeAt(node), checker);

    function inOrder(nodes) {
      const waits = nodes.map((node) => awaitsIn(node, context).length > 0);
      const last = waits.lastIndexOf(true);
      nodes
        .slice(0, Math.max(last, 0))
        .filter(isBegun)
        .forEach((node) => context.report({ node, message }));
    }

    return {
      ArrayExpression: ({ elements }) => inOrder(elements.filter((element) => element !== null)),
      CallExpression: ({ arguments: list }) => inOrder(list),
      ObjectExpression: ({ properties }) =>
        inOrder(properties.filter(({ type }) => type === 'Property').map(({ value }) => value)),
      'VariableDeclarator[id.type="Identifier"][init]'(node) {
        if (node.init.type === 'Identifier' || !isBegun(node.init)) return;
        const [variable] = context.sourceCode.getDeclaredVariables(node);
        const [used] = variable.references.filter(({ init }) => !init).map(({ identifier }) => identifier);
        const home = functionOf(node);
        if (used === undefined || home === null) return;
        const between = ([from, to]) => from >= node.range[1] && to <= used.range[0];
        if (awaitsIn(home.body, context).some(({ range }) => between(range))) context.report({ node, message });
      },
    };
  },
};

/** A promise, one among other things, or a list of them. */
const isPromise = (type, checker) =>
  parts(type).some((part) => isThenable(part) || parts(elementOf(part, checker)).some(isThenable));

const isThenable = (type) => type.getProperty('then') !== undefined && type.getProperty('catch') !== undefined;
const parts = (type) => (type === undefined ? [] : type.isUnion() ? type.types : [type]);
const elementOf = (type, checker) => (checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : undefined);

function functionOf(node) {
  for (let up = node.parent; up; up = up.parent)
    if (/Function/.test(up.type)) return up;
    else if (up.type === 'Program') return { body: up };
  return null;
}

/** The awaits that run with a node, not those of functions inside it. */
function awaitsIn(node, context) {
  if (node.type === 'AwaitExpression') return [node];
  if (/Function/.test(node.type)) return [];
  const children = context.sourceCode.visitorKeys[node.type].flatMap((key) => node[key] ?? []);
  return children.filter(Boolean).flatMap((child) => awaitsIn(child, context));
}
