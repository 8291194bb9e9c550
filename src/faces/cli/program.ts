import { Command, Option } from 'commander';
import type { Exit } from './exit.ts';
import { EXIT, UsageError } from './exit.ts';

type Action = () => Promise<Exit>;

/**
 * The commands, as the contract has them. Each loads its own code only when it is called, so that `--help` and short
 * commands start fast. `run` is given what the command line asks for.
 */
export function buildProgram(run: (action: Action) => void): Command {
  const program = new Command('sijill')
    .description('Turns contested reports of mass violence into a record that can be checked.')
    .exitOverride()
    .showSuggestionAfterError(false)
    .enablePositionalOptions()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'sijill: ')) })
    .addHelpText('after', '\nWithout --case: $SIJILL_CASE, else this folder if it holds sijill.json.');
  const inCase = (command: Command): Command => command.option('--case <dir>', 'the case folder');
  const json = (command: Command): Command => command.option('--json', 'JSON alone on stdout');

  inCase(
    program
      .command('demo')
      .description('puts the sample case into a folder of its own and opens the desk on it'),
  )
    .option('--port <n>', 'port on 127.0.0.1', port)
    .option('--no-open', 'do not open a browser')
    .action((options) => run(async () => (await import('./commands/demo.ts')).demoCommand(options)));

  inCase(program.command('desk').description('serves the desk and the API on 127.0.0.1'))
    .option('--port <n>', 'port on 127.0.0.1', port)
    .option('--no-open', 'do not open a browser')
    .action((options) => run(async () => (await import('./commands/desk.ts')).deskCommand(options)));

  json(
    inCase(
      program.command('add <path...>').description('takes files, folders, archives and spreadsheets in'),
    ),
  )
    .option('--source <name>', 'who published them')
    .option('--published <date>', 'when they were published')
    .option('--protected', 'keep them encrypted and out of the database')
    .option('--mapping <file>', 'what the headings of a spreadsheet mean; remembered in the case')
    .action((paths, options) =>
      run(async () => (await import('./commands/add.ts')).addCommand(paths, options)),
    );

  json(program.command('read <path...>').description('reads without storing'))
    .option('--published <date>', 'when they were published')
    .option('--source <name>', 'who published them')
    .option('--mapping <file>', 'what the headings of a spreadsheet mean')
    .option('--explain', 'show the words each field rests on')
    .action((paths, options) =>
      run(async () => (await import('./commands/read.ts')).readCommand(paths, options)),
    );

  json(inCase(program.command('claims').description('lists claims')))
    .option('--source <name>', 'by this publisher')
    .option('--document <id>', 'in this original')
    .option('--place <id or name>', 'at this place or inside it')
    .option('--status <status>', 'of these people')
    .option('--outcome <outcome>', 'with this outcome')
    .option('--stance <stance>', 'said in this way')
    .option('--kind <kind>', 'of this kind')
    .addOption(
      new Option('--state <state>', 'after review').choices(['machine', 'accepted', 'corrected', 'rejected']),
    )
    .option('--from <day>', 'about this day or later')
    .option('--to <day>', 'about this day or earlier')
    .option('--search <words>', 'with all these words')
    .addOption(
      new Option('--sort <by>', 'order')
        .choices(['published', 'source', 'count', 'place', 'time', 'stance'])
        .default('published'),
    )
    .option('--descending', 'largest or latest first')
    .option('--limit <n>', 'at most so many', whole)
    .action((options) => run(async () => (await import('./commands/claims.ts')).claimsCommand(options)));

  json(
    inCase(
      program.command('decide <file>').description('appends decisions (JSON, or a spreadsheet of them)'),
    ),
  ).action((file, options) =>
    run(async () => (await import('./commands/decide.ts')).decideCommand(file, options)),
  );

  json(
    inCase(
      program
        .command('settings [file]')
        .description('shows the settings of the case, or sets them from a JSON file'),
    ),
  ).action((file, options) =>
    run(async () => (await import('./commands/settings.ts')).settingsCommand(file, options)),
  );

  json(inCase(program.command('toll').description('answers the standing questions, or the given ones')))
    .option('--question <file>', 'a question, or a list of them, as JSON')
    .option('--policy <name>', 'another policy than the case has')
    .option('--as-known <date>', 'from what was published by this day')
    .option('--without <origin>', 'leaving this origin out')
    .action((options) => run(async () => (await import('./commands/toll.ts')).tollCommand(options)));

  json(
    program
      .command('reconcile <file>')
      .description('answers the questions of a figures file without storing'),
  )
    .option('--policy <name>', 'the policy, or a file with one; default: default')
    .option('--as-known <date>', 'from what was published by this day')
    .action((file, options) =>
      run(async () => (await import('./commands/reconcile.ts')).reconcileCommand(file, options)),
    );

  json(inCase(program.command('verify [bundle]').description('checks every byte, entry, proof and token')))
    .option(
      '--trust <file...>',
      'certificates of time-stamp authorities you trust, instead of those kept with it',
    )
    .action((bundle, options) =>
      run(async () => (await import('./commands/verify.ts')).verifyCommand(bundle, options)),
    );

  json(inCase(program.command('bundle').description('writes the evidence bundle')))
    .requiredOption('--out <dir>', 'a new folder')
    .addOption(
      new Option('--tier <tier>', 'for whom').choices(['partner', 'accountability']).makeOptionMandatory(),
    )
    .option('--item <address...>', 'of these originals alone; default: the whole case')
    .action((options) => run(async () => (await import('./commands/bundle.ts')).bundleCommand(options)));

  json(inCase(program.command('stamp').description('gets a time stamp from outside over the log')))
    .requiredOption('--authority <url>', 'an authority (RFC 3161)')
    .requiredOption('--roots <file>', 'the certificates its stamps must lead to')
    .option('--stamp-policy <oid>', 'the policy to ask for')
    .action((options) => run(async () => (await import('./commands/stamp.ts')).stampCommand(options)));

  inCase(program.command('unseal <item>').description('writes a protected original to stdout; logged'))
    .requiredOption('--purpose <words>', 'why it is read')
    .action((item, options) =>
      run(async () => (await import('./commands/unseal.ts')).unsealCommand(item, options)),
    );

  inCase(
    program.command('export').description('claims and tolls, with range, policy and origins in every row'),
  )
    .addOption(new Option('--tier <tier>', 'for whom').choices(['public', 'partner']).makeOptionMandatory())
    .addOption(
      new Option('--format <format>', 'in which form')
        .choices(['csv', 'json', 'xlsx', 'geojson'])
        .makeOptionMandatory(),
    )
    .option('--out <file>', 'where to; default: stdout')
    .action((options) => run(async () => (await import('./commands/export.ts')).exportCommand(options)));

  json(
    inCase(program.command('rebuild').description('makes everything derived again from vault and log')),
  ).action((options) => run(async () => (await import('./commands/rebuild.ts')).rebuildCommand(options)));

  inCase(program.command('backup <to>').description('copies a live case into a new folder')).action(
    (to, options) => run(async () => (await import('./commands/backup.ts')).backupCommand(to, options)),
  );

  const absent = (spec: string, does: string, instead: string): void => {
    program
      .command(spec)
      .description(`${does} (not yet)`)
      .allowUnknownOption()
      .allowExcessArguments()
      .action(() =>
        run(async () => {
          throw new UsageError(`sijill ${spec.split(' ')[0]} is not there yet; ${instead}`);
        }),
      );
  };
  absent(
    'capture [url...]',
    'saves pages as a browser sees them',
    'save the page from your browser and add the file',
  );
  absent('link [list...]', 'links victim lists', 'compare the lists by hand; nothing here guesses');
  absent('estimate [file]', 'estimates the undocumented', 'totals of articles can never feed an estimate');
  return program;
}

function port(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > 65535)
    throw new UsageError(`not a port: ${text}; use a number up to 65535`);
  return number;
}

function whole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`not a number: ${text}; use a whole number`);
  return Number(text);
}

/** The exit code for what commander itself threw: help and version are no error. */
export function exitOfUsage(code: string): Exit {
  return code === 'commander.helpDisplayed' || code === 'commander.version' || code === 'commander.help'
    ? EXIT.done
    : EXIT.wrongUsage;
}
