#!/usr/bin/env bash
# Puts the new snapshots of a pull request on its branch, as one commit: the half of the work that holds a token that may push.
# The patch comes from a run of the branch's own code and is not trusted, so nothing of the branch is run or even written as a file:
# the patch is applied in git's index, and whatever it would change outside tests/snapshots stops it.
#
#   build/github/push-snapshots.sh REMOTE BRANCH COMMIT PATCH
#
# Exits 0 (pushed), 3 (the branch has moved on since: the run of its newer commit takes over) or 1 (not pushed, and why).
set -euo pipefail
remote=$1 branch=$2 commit=$3 patch=$(cd "$(dirname "$4")" && pwd)/$(basename "$4")
name=${SNAPSHOT_NAME:-yrkesresan-snapshots}
mail=${SNAPSHOT_MAIL:-yrkesresan-snapshots@users.noreply.github.com}
# The commit that the snapshots are of is named, so that a later run can tell whether anything has changed since.
message() { printf 'Make the snapshots of the content anew\n\nThey are of %s.\n' "$1"; }

repository=$(mktemp -d)
trap 'rm -rf "$repository"' EXIT
# No setting of this machine, and none of the branch, makes git run a program.
export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_TERMINAL_PROMPT=0
git init -q --bare "$repository"
cd "$repository"

# The last commit alone: a patch needs no history, and git pushes from such a shallow repository.
git fetch -q --depth 1 "$remote" "refs/heads/$branch:refs/heads/work"
moved() { echo "Grenen har fått nya ändringar under tiden. Körningen för dem gör bilderna." >&2; exit 3; }
[ "$(git rev-parse refs/heads/work)" = "$commit" ] || moved
# The same commit that was pushed last time, and nothing since. One that was rebased or amended has another parent or committer: its snapshots are made anew.
parent=$(git cat-file -p work | sed -n '/^$/q; s/^parent //p')
if [ "$(git log -1 --format='%ce %B' work)" = "$mail $(message "$parent")" ]; then
  echo "Ögonblicksbilderna gjordes om alldeles nyss och skiljer sig igen: de blir inte likadana två gånger. Det är ett fel i programmet." >&2
  exit 1
fi

git read-tree work
git apply --cached --whitespace=nowarn "$patch"
# What has come of it is looked at, and not what the patch says: plain files below tests/snapshots, changed, new or gone.
git diff --cached --raw --no-renames -z work | while IFS= read -r -d '' facts && IFS= read -r -d '' path; do
  read -r _ mode _ <<<"$facts"
  case "$mode $path" in
    '100644 tests/snapshots/'* | '000000 tests/snapshots/'*) ;;
    *) echo "Patchen ändrar ”$path” (${mode}), och det får den inte. Inget är ändrat." >&2; exit 1 ;;
  esac
done
if git diff --cached --quiet work; then echo "Patchen ändrar ingenting." >&2; exit 1; fi

export GIT_AUTHOR_NAME=$name GIT_AUTHOR_EMAIL=$mail GIT_COMMITTER_NAME=$name GIT_COMMITTER_EMAIL=$mail
new=$(git commit-tree "$(git write-tree)" -p work -m "$(message "$commit")")
git push -q "$remote" "$new:refs/heads/$branch" || moved
git diff --name-status --no-renames work "$new"
