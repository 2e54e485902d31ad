import {
  parse,
  type ArrayExpression,
  type AssignmentProperty,
  type AssignmentOperator,
  type BinaryOperator,
  type Expression,
  type MemberExpression,
  type Node,
  type Pattern,
  type Property,
  type Statement,
  type UnaryOperator,
} from 'acorn';

/**
 * Does what `Function(...names, body)` does without making code of a text, which the policy of the pages forbids: the body is read
 * and walked. Knows the part of the language that arquero writes and lets its readers write; throws at the rest, and names it.
 */
export function interpretFunction(...given: string[]): Callable {
  const names = given.slice(0, -1);
  const code = given.at(-1) ?? '';
  const {body} = parse(code, {ecmaVersion: 2022, allowReturnOutsideFunction: true, directSourceFile: code});
  return (...values) => {
    const scope = open(GLOBALS);
    names.forEach((name, place) => (scope[name] = values[place]));
    return run(body as Statement[], scope)?.value;
  };
}

type Callable = (...values: unknown[]) => unknown;
type Scope = Record<string, unknown>;
/** What a statement returned; nothing where the next one is to run. */
type Returned = {value: unknown} | undefined;

/** What there is to do with each kind of node. */
type Handlers<Kind extends {type: string}, Result> = {
  [Type in Kind['type']]?: (node: Extract<Kind, {type: Type}>, scope: Scope) => Result;
};

// Names of outer scopes are found along the prototypes.
function open(outer: Scope | null): Scope {
  return Object.create(outer) as Scope;
}

const GLOBALS: Scope = Object.assign(open(null), {Date, Math, Number, undefined, NaN, Infinity});

function run(statements: Statement[], scope: Scope): Returned {
  for (const statement of statements) {
    const returned = visit<Returned>(STATEMENTS, statement, scope);
    if (returned) return returned;
  }
  return undefined;
}

function evaluate(node: Expression, scope: Scope): unknown {
  return visit(EXPRESSIONS, node, scope);
}

function visit<Result>(table: object, node: Node, scope: Scope): Result {
  return allow(node.type, (table as Record<string, (node: Node, scope: Scope) => Result>)[node.type])(
    node,
    scope,
  );
}

function allow<Known>(name: string, known: Known | undefined): Known {
  if (known === undefined) throw new SyntaxError(`not allowed in a notebook: ${name}`);
  return known;
}

const STATEMENTS: Handlers<Statement, Returned> = {
  EmptyStatement: () => undefined,
  ExpressionStatement: ({expression}, scope) => {
    evaluate(expression, scope);
    return undefined;
  },
  ReturnStatement: ({argument}, scope) => ({value: argument ? evaluate(argument, scope) : undefined}),
  BlockStatement: ({body}, scope) => run(body, open(scope)),
  IfStatement: ({test, consequent, alternate}, scope) =>
    run(
      [evaluate(test, scope) ? consequent : alternate].filter((node) => node != null),
      scope,
    ),
  VariableDeclaration: ({declarations}, scope) => {
    for (const {id, init} of declarations) bind(id, init ? evaluate(init, scope) : undefined, scope);
    return undefined;
  },
};

const EXPRESSIONS: Handlers<Expression, unknown> = {
  Literal: ({value, regex}) => (regex ? new RegExp(regex.pattern, regex.flags) : value),
  Identifier: ({name}, scope) => {
    if (name in scope) return scope[name];
    throw new ReferenceError(`${name} is not defined`);
  },
  TemplateLiteral: ({quasis, expressions}, scope) =>
    String.raw({raw: quasis.map(({value}) => value.cooked ?? '')}, ...toList(expressions, scope)),
  ArrayExpression: ({elements}, scope) => toList(elements, scope),
  ObjectExpression: ({properties}, scope) =>
    Object.assign(
      {},
      ...properties.map((part) =>
        part.type === 'SpreadElement'
          ? evaluate(part.argument, scope)
          : {[toKey(part, scope)]: evaluate(part.value, scope)},
      ),
    ),
  MemberExpression: (node, scope) => {
    const {holder, key} = toMember(node, scope);
    return holder[key];
  },
  CallExpression: ({callee, arguments: given}, scope) => {
    if (callee.type !== 'MemberExpression')
      return (evaluate(callee as Expression, scope) as Callable)(...toList(given, scope));
    const {holder, key} = toMember(callee, scope);
    return (holder[key] as Callable)(...toList(given, scope));
  },
  AssignmentExpression: ({operator, left, right}, scope) => {
    const {holder, key} = visit<Member>(allow(operator, ASSIGNMENTS[operator]), left, scope);
    return (holder[key] = evaluate(right, scope));
  },
  SequenceExpression: ({expressions}, scope) => toList(expressions, scope).at(-1),
  ArrowFunctionExpression: (node, scope) => {
    const {params, body} = node;
    const result: Callable = (...values) => {
      const inner = open(scope);
      params.forEach((parameter, place) => bind(parameter, values[place], inner));
      return body.type === 'BlockStatement' ? run(body.body, inner)?.value : evaluate(body, inner);
    };
    // arquero tells functions apart by their text
    return Object.assign(result, {toString: () => toCode(node)});
  },
  ConditionalExpression: ({test, consequent, alternate}, scope) =>
    evaluate(evaluate(test, scope) ? consequent : alternate, scope),
  LogicalExpression: ({operator, left, right}, scope) => {
    const value = evaluate(left, scope);
    const isEnough = operator === '&&' ? !value : operator === '||' ? value : value != null;
    return isEnough ? value : evaluate(right, scope);
  },
  BinaryExpression: ({operator, left, right}, scope) =>
    allow(operator, BINARY[operator])(
      evaluate(left as Expression, scope) as number,
      evaluate(right, scope) as number,
    ),
  UnaryExpression: ({operator, argument}, scope) =>
    allow(operator, UNARY[operator])(evaluate(argument, scope) as number),
};

function toCode({start, end, sourceFile = ''}: Node & {sourceFile?: string}): string {
  return sourceFile.slice(start, end);
}

function bind(pattern: Pattern, value: unknown, scope: Scope): void {
  visit(PATTERNS(value), pattern, scope);
}

const PATTERNS = (value: unknown): Handlers<Pattern, void> => ({
  Identifier: ({name}, scope) => void (scope[name] = value),
  ArrayPattern: ({elements}, scope) =>
    elements.forEach((part, place) => part && bind(part, (value as unknown[])[place], scope)),
  ObjectPattern: ({properties}, scope) =>
    properties.forEach((part) => {
      if (part.type !== 'Property') throw new SyntaxError(`not allowed in a notebook: ${part.type}`);
      bind(part.value, (value as Scope)[toKey(part, scope)], scope);
    }),
});

interface Member {
  holder: Scope;
  key: string;
}

const TARGETS: Handlers<Pattern, Member> = {
  MemberExpression: toMember,
  Identifier: ({name: key}, scope) => {
    let holder = scope;
    while (!Object.hasOwn(holder, key)) holder = Object.getPrototypeOf(holder) as Scope;
    return {holder, key};
  },
};
const ASSIGNMENTS: Partial<Record<AssignmentOperator, typeof TARGETS>> = {'=': TARGETS};

function toMember({object, property, computed}: MemberExpression, scope: Scope): Member {
  const holder = evaluate(object as Expression, scope) as Scope;
  return {holder, key: toKey({key: property as Expression, computed}, scope)};
}

function toKey(
  {key, computed}: Pick<Property | AssignmentProperty, 'key' | 'computed'>,
  scope: Scope,
): string {
  return !computed && key.type === 'Identifier' ? key.name : (evaluate(key, scope) as string);
}

function toList(nodes: ArrayExpression['elements'], scope: Scope): unknown[] {
  return nodes.flatMap((node) =>
    node?.type === 'SpreadElement'
      ? [...(evaluate(node.argument, scope) as Iterable<unknown>)]
      : [node ? evaluate(node, scope) : undefined],
  );
}

// Operands are whatever they are: the types say number so that the operators may stand here.
const BINARY: Partial<Record<BinaryOperator, (a: number, b: number) => unknown>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '%': (a, b) => a % b,
  '**': (a, b) => a ** b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  // oxlint-disable-next-line eqeqeq -- the reader wrote it
  '==': (a, b) => a == b,
  // oxlint-disable-next-line eqeqeq -- the reader wrote it
  '!=': (a, b) => a != b,
  '===': (a, b) => a === b,
  '!==': (a, b) => a !== b,
  '&': (a, b) => a & b,
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b,
  '>>': (a, b) => a >> b,
  '>>>': (a, b) => a >>> b,
  instanceof: (a: unknown, b: unknown) => a instanceof (b as DateConstructor),
};

const UNARY: Partial<Record<UnaryOperator, (a: number) => unknown>> = {
  '-': (a) => -a,
  '+': (a) => +a,
  '!': (a) => !a,
  '~': (a) => ~a,
  typeof: (a) => typeof a,
  void: () => undefined,
};
