import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

import { readValue } from '../src/features/chips/facts/readValue.ts'
import { findSeries } from '../src/features/chips/facts/series.ts'

/** What a figure was, as the series that it is now; what is computed is no fact. */
const seriesOf: Readonly<Record<string, string>> = {
  fp64: 'rate.fp64.dense.vector',
  fp32: 'rate.fp32.dense.vector',
  'fp16-dense': 'rate.fp16.dense.tensor',
  'fp8-dense': 'rate.fp8.dense.tensor',
  'fp4-dense': 'rate.fp4.dense.tensor',
  'int8-dense': 'rate.int8.dense.tensor',
  memory: 'memory-capacity',
}

/**
 * Figures become facts: what readers saw with its source is held, so that they go on seeing it; what
 * has no source, or cannot be read as a value, is proposed.
 */
const moveFigures = async ({ db }: Pick<MigrateUpArgs, 'db'>): Promise<void> => {
  const { rows } = await db.execute<Record<'property' | 'value', string> & { chip: number; source: number | null }>(sql`
    select _parent_id as chip, property, value, source_id as source from chips_figures
    where property not in ('tpp', 'performance-density') order by _parent_id, _order`)
  for (const { chip, property, value, source } of rows) {
    const series = findSeries(seriesOf[property] ?? property)
    if (!series) throw new Error(`chip ${chip} has a figure of ${property}, which is no series`)
    const read = await readValue(value, series)
    const { low, high, step } = read.ok && read.value.kind === 'measure' ? read.value : {}
    const isHeld = read.ok && source !== null
    await db.execute(sql`
      insert into chip_facts (chip_id, series, published, low, high, step, text, confidence,
        source_id, state, proposed_at, recorded_from)
      values (${chip}, ${series.key}, ${value}, ${low ?? null}, ${high ?? null}, ${step ?? null},
        ${step ? null : value}, 'reported', ${source}, ${isHeld ? 'approved' : 'proposed'}, now(),
        ${isHeld ? sql`now()` : null})`)
    if (isHeld) {
      await db.execute(
        sql`update sources set released_at = now() where id = ${source} and released_at is null`,
      )
    }
  }
}

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_chip_facts_confidence" AS ENUM('official', 'measured', 'reported', 'rumoured');
  CREATE TYPE "public"."enum_chip_facts_state" AS ENUM('proposed', 'approved', 'disputed', 'superseded');
  CREATE TABLE "chip_facts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"chip_id" integer NOT NULL,
  	"series" varchar NOT NULL,
  	"published" varchar NOT NULL,
  	"low" varchar,
  	"high" varchar,
  	"step" varchar,
  	"text" varchar,
  	"valid_from" varchar,
  	"valid_to" varchar,
  	"confidence" "enum_chip_facts_confidence" NOT NULL,
  	"source_id" integer,
  	"quotation" varchar,
  	"state" "enum_chip_facts_state" NOT NULL,
  	"recorded_from" timestamp(3) with time zone,
  	"recorded_to" timestamp(3) with time zone,
  	"supersedes" numeric,
  	"proposed_at" timestamp(3) with time zone NOT NULL,
  	"proposed_by" numeric,
  	"proposed_by_name" varchar,
  	"decided_by" numeric,
  	"decided_by_name" varchar,
  	"reason" varchar
  );
  
  ALTER TABLE "chip_facts" ADD CONSTRAINT "chip_facts_chip_id_chips_id_fk" FOREIGN KEY ("chip_id") REFERENCES "public"."chips"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chip_facts" ADD CONSTRAINT "chip_facts_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "chip_facts_chip_idx" ON "chip_facts" USING btree ("chip_id");
  CREATE INDEX "chip_facts_source_idx" ON "chip_facts" USING btree ("source_id");
  CREATE INDEX "chip_facts_state_idx" ON "chip_facts" USING btree ("state");
  CREATE INDEX "chip_series_recordedFrom_idx" ON "chip_facts" USING btree ("chip_id","series","recorded_from");`)
  await db.execute(sql`
  create function "chip_facts_guard"() returns trigger language plpgsql as $$
  declare
    decided constant text[] := array['state', 'recorded_from', 'recorded_to', 'decided_by',
      'decided_by_name', 'supersedes', 'reason'];
  begin
    if TG_OP in ('DELETE', 'TRUNCATE') then
      raise exception 'chip_facts is append-only: % refused', TG_OP
        using errcode = 'restrict_violation';
    end if;
    if NEW."recorded_from" is not null and NEW."source_id" is null then
      raise exception 'a fact without a source cannot be held' using errcode = 'check_violation';
    end if;
    if (NEW."state" = 'approved') is distinct from
       (NEW."recorded_from" is not null and NEW."recorded_to" is null) then
      raise exception 'what is approved is held, and nothing else' using errcode = 'check_violation';
    end if;
    if TG_OP = 'UPDATE' and (
      to_jsonb(OLD) - decided is distinct from to_jsonb(NEW) - decided
      or (OLD."recorded_from" is not null and OLD."recorded_from" is distinct from NEW."recorded_from")
      or (OLD."recorded_to" is not null and OLD."recorded_to" is distinct from NEW."recorded_to")
      or (OLD."state"::text, NEW."state"::text) not in (
        ('proposed', 'approved'), ('proposed', 'disputed'), ('proposed', 'superseded'),
        ('approved', 'disputed'), ('approved', 'superseded'))
    ) then
      raise exception 'chip_facts is append-only: UPDATE refused' using errcode = 'restrict_violation';
    end if;
    return NEW;
  end $$;
  create trigger "chip_facts_guard"
      before insert or update or delete on "chip_facts"
      for each row execute function "chip_facts_guard"();
  create trigger "chip_facts_no_truncate" before truncate on "chip_facts"
      for each statement execute function "chip_facts_guard"();`)
  await moveFigures({ db })
  await db.execute(sql`
   DROP TABLE "chips_figures" CASCADE;
  DROP TYPE "public"."enum_chips_figures_property";`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_chips_figures_property" AS ENUM('fp64', 'fp32', 'fp16-dense', 'fp8-dense', 'fp4-dense', 'int8-dense', 'memory', 'memory-bandwidth', 'link-bandwidth', 'host-bandwidth', 'network-bandwidth', 'node', 'die-area', 'transistors', 'tdp', 'tpp', 'performance-density');
  CREATE TABLE "chips_figures" (
  	"_order" integer NOT NULL,
  	"_parent_id" integer NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"property" "enum_chips_figures_property" NOT NULL,
  	"value" varchar NOT NULL,
  	"source_id" integer
  );
  
  ALTER TABLE "chips_figures" ADD CONSTRAINT "chips_figures_source_id_sources_id_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chips_figures" ADD CONSTRAINT "chips_figures_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chips"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "chips_figures_order_idx" ON "chips_figures" USING btree ("_order");
  CREATE INDEX "chips_figures_parent_id_idx" ON "chips_figures" USING btree ("_parent_id");
  CREATE INDEX "chips_figures_source_idx" ON "chips_figures" USING btree ("source_id");`)
  await db.execute(sql`
   DROP TABLE "chip_facts" CASCADE;
  DROP FUNCTION "chip_facts_guard"();
  DROP TYPE "public"."enum_chip_facts_confidence";
  DROP TYPE "public"."enum_chip_facts_state";`)
}
