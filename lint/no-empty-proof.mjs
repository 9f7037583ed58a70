import { typesOf } from './types-of.mjs';

const message =
  'Over an empty list this proves nothing and passes: say some(list) from tests/support/some, which fails when it is empty.';

/**
 * What asserts of each of many (a loop, `forEach`, `every` inside `expect`) goes over something that cannot be empty: a list written out, a tuple, or `some(list)`. Properties
 * are free: among the cases made up for them the empty list is one of many.
 */
export const noEmptyProof = {
  create(context) {
    const look = (list) => {
      if (isInProperty(list) || isNeverEmpty(list, context.sourceCode.getScope(list))) return;
      const { typeAt, checker } = typesOf(context);
      const type = typeAt(list);
      if (checker.isTupleType(type) && type.target.minLength > 0) return;
      context.report({ node: list, message });
    };
    return {
      ForOfStatement(node) {
        if (asserts(node.body, context)) look(node.right);
      },
      'CallExpression[callee.property.name="forEach"]'(node) {
        const [each] = node.arguments;
        if (each?.body && asserts(each.body, context)) look(node.callee.object);
      },
      'CallExpression[callee.name="expect"] CallExpression[callee.property.name="every"]'(node) {
        look(node.callee.object);
      },
    };
  },
};

function isNeverEmpty(node, scope) {
  switch (node.type) {
    case 'TSAsExpression':
      return isNeverEmpty(node.expression, scope);
    case 'ArrayExpression':
      return node.elements.some(({ type }) => type !== 'SpreadElement');
    case 'ObjectExpression':
      return node.properties.some(({ type }) => type === 'Property');
    case 'Literal':
      return typeof node.value === 'string' && node.value !== '';
    case 'Identifier': {
      const init = constantOf(node.name, scope);
      return init !== null && isNeverEmpty(init, scope);
    }
    case 'CallExpression':
      return node.callee.name === 'some' || (isOfObject(node.callee) && isNeverEmpty(node.arguments[0], scope));
    default:
      return false;
  }
}

const isOfObject = ({ object, property }) =>
  object?.name === 'Object' && /^(?:keys|values|entries)$/.test(property.name);

/** What a constant was written out as; null for anything else of that name. */
function constantOf(name, scope) {
  for (let at = scope; at; at = at.upper) {
    const definition = at.set.get(name)?.defs[0];
    if (definition)
      return definition.parent?.kind === 'const' && definition.node.id === definition.name
        ? definition.node.init
        : null;
  }
  return null;
}

function isInProperty(node) {
  for (let up = node.parent; up; up = up.parent)
    if (up.type === 'CallExpression' && up.callee.object?.name === 'fc') return true;
  return false;
}

/** Whether the body itself asserts; a loop that declares tests is another matter. */
function asserts(node, context) {
  if (/Function/.test(node.type)) return false;
  if (node.type === 'CallExpression' && node.callee.name === 'expect') return true;
  const children = context.sourceCode.visitorKeys[node.type].flatMap((key) => node[key] ?? []);
  return children.filter(Boolean).some((child) => asserts(child, context));
}
