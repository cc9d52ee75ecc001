import { Clapperboard, Library, Settings } from "lucide-react";
import { signInKey } from "#lib/api/sign-in-key";
import { AccountMenu } from "../_account/account-menu";
import { OperatorLink } from "../_account/operator-link";
import { CalmLink } from "../_ui/calm-link.client";
import { OwnTurn } from "../_ui/own-turn.client";
import { ThemeToggle } from "../_ui/theme-toggle.client";
import { Wordmark } from "../wordmark";

const link = "inline-flex min-h-11 items-center gap-2 rounded-md px-3 text-sm hover:bg-sunk";

export function StudioHeader() {
  return (
    <header className="mx-auto flex w-full max-w-7xl items-center justify-between px-4 pt-3 sm:gap-2 sm:px-6 lg:px-8">
      <CalmLink href="/" className="-ml-1 inline-flex min-h-11 items-center rounded-md px-1">
        {/* Who is signed in stands there, too. */}
        <Wordmark shy={signInKey() !== undefined} />
      </CalmLink>
      <OwnTurn>
        <nav aria-label="Main" className="-mr-3 flex items-center">
          <CalmLink href="/videos/create" className={link}>
            <Clapperboard className="size-4 sm:hidden" aria-hidden />
            <span className="sr-only sm:not-sr-only">Make a film</span>
          </CalmLink>
          <CalmLink href="/videos" className={link}>
            <Library className="size-4 sm:hidden" aria-hidden />
            <span className="sr-only sm:not-sr-only">Library</span>
          </CalmLink>
          <CalmLink href="/characters" className={`${link} max-md:hidden`}>
            Characters
          </CalmLink>
          <CalmLink href="/settings/usage" className={link}>
            <Settings className="size-4 sm:hidden" aria-hidden />
            <span className="sr-only sm:not-sr-only">Settings</span>
          </CalmLink>
          <OperatorLink className={`${link} max-sm:hidden`} />
          <AccountMenu className={link} />
          <ThemeToggle />
        </nav>
      </OwnTurn>
    </header>
  );
}
