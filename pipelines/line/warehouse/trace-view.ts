/** A column as a table declares it or a view shows it. */
export interface TracedColumn {
  name: string;
  isRequired: boolean;
  /** Column of a table that a view hands on unchanged: `core.documents.kind`. */
  origin?: string;
  /** Table or view that a view takes whole, this column among the others: `SELECT claim.*`. */
  parent?: string;
}

/** A query as DuckDB's `json_serialize_sql` writes it, as far as it matters here. */
export interface SerialisedSelect {
  select_list: Expression[];
  from_table: From;
  group_expressions: unknown[];
}

interface Expression {
  class: string;
  alias: string;
  column_names?: string[];
  relation_name?: string;
  exclude_list?: string[];
  function_name?: string;
  child?: Expression;
  left?: Expression;
  right?: Expression;
  value?: {is_null: boolean};
  case_checks?: {then_expr: Expression}[];
  else_expr?: Expression;
  subquery?: {node: SerialisedSelect};
  subquery_type?: string;
}

interface From {
  type: string;
  alias: string;
  schema_name?: string;
  table_name?: string;
  join_type?: string;
  left?: From;
  right?: From;
}

interface TracedRelation {
  alias: string;
  /** Unset where an outer join may leave it out. */
  table?: string;
  columns: TracedColumn[];
}

/** The columns of a view, traced through its query: what is not plainly never null may be null. */
export function traceView(
  {select_list, from_table}: SerialisedSelect,
  columnsOf: (table: string) => TracedColumn[],
): TracedColumn[] {
  const relations = toRelations(from_table, columnsOf);
  return select_list.flatMap((item) =>
    item.class === 'STAR'
      ? listStar(item, relations)
      : [{...trace(item, relations), name: item.alias || item.column_names!.at(-1)!}],
  );
}

function toRelations(from: From, columnsOf: (table: string) => TracedColumn[]): TracedRelation[] {
  if (from.type === 'BASE_TABLE')
    return [
      {
        alias: from.alias || from.table_name!,
        table: `${from.schema_name}.${from.table_name}`,
        columns: columnsOf(`${from.schema_name}.${from.table_name}`),
      },
    ];
  if (from.type !== 'JOIN') return [];
  const left = toRelations(from.left!, columnsOf);
  const right = toRelations(from.right!, columnsOf);
  return [
    ...(['INNER', 'LEFT'].includes(from.join_type!) ? left : left.map(toOptional)),
    ...(from.join_type === 'INNER' ? right : right.map(toOptional)),
  ];
}

function toOptional({alias, columns}: TracedRelation): TracedRelation {
  return {alias, columns: columns.map((column) => ({...column, isRequired: false}))};
}

function listStar(
  {relation_name, exclude_list = []}: Expression,
  relations: TracedRelation[],
): TracedColumn[] {
  return relations
    .filter(({alias}) => !relation_name || alias === relation_name)
    .flatMap(({table, columns}) =>
      columns
        .filter(({name}) => !exclude_list.includes(name))
        .map(({parent: _, ...column}) =>
          table && exclude_list.length === 0 ? {...column, parent: table} : column,
        ),
    );
}

function trace(expression: Expression, relations: TracedRelation[]): Omit<TracedColumn, 'name'> {
  switch (expression.class) {
    case 'COLUMN_REF':
      return findColumn(expression.column_names!, relations);
    case 'CAST':
      return {isRequired: trace(expression.child!, relations).isRequired};
    case 'COMPARISON':
      return {
        isRequired: [expression.left!, expression.right!].every((side) => trace(side, relations).isRequired),
      };
    case 'CASE':
      return {
        isRequired: [...expression.case_checks!.map(({then_expr}) => then_expr), expression.else_expr!].every(
          (result) => trace(result, relations).isRequired,
        ),
      };
    case 'CONSTANT':
      return {isRequired: !expression.value!.is_null};
    case 'SUBQUERY':
      return {isRequired: expression.subquery_type === 'EXISTS' || countsAll(expression.subquery!.node)};
    default:
      return {isRequired: isCount(expression)};
  }
}

function findColumn(names: string[], relations: TracedRelation[]): Omit<TracedColumn, 'name'> {
  const [name, alias] = [names.at(-1), names.at(-2)];
  const found = relations
    .filter((relation) => alias === undefined || relation.alias === alias)
    .flatMap(({columns}) => columns)
    .find((column) => column.name === name);
  return {isRequired: found?.isRequired ?? false, ...(found?.origin && {origin: found.origin})};
}

// Without groups a count gives a row, even of nothing.
function countsAll({select_list, group_expressions}: SerialisedSelect): boolean {
  return group_expressions.length === 0 && isCount(select_list[0]!);
}

function isCount({function_name}: Expression): boolean {
  return function_name === 'count' || function_name === 'count_star';
}
