# SPDX-FileCopyrightText: 2026 Springback contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of the springback command for bash.

_springback() {
  local current=${COMP_WORDS[COMP_CWORD]} word command=
  local commands="status log advance step-back sign-off set-miles import report export load answer patients check backup restore erase demo"
  local i
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [ "$word" = --data-dir ]; then
      ((i++))
    elif [[ "$word" != -* ]]; then
      command=$word
      break
    fi
  done
  compopt -o default 2>/dev/null
  COMPREPLY=()
  case "$command" in
    "") mapfile -t COMPREPLY < <(compgen -W "$commands --data-dir --help --version" -- "$current") ;;
    log) mapfile -t COMPREPLY < <(compgen -W "check-in session run measure flag pause --help" -- "$current") ;;
    *) [[ "$current" == -* ]] && mapfile -t COMPREPLY < <(compgen -W \
      "$("${COMP_WORDS[0]}" "$command" --help 2>/dev/null | grep -oE -- '--[a-z][a-z-]+' | sort -u)" -- "$current") ;;
  esac
}
complete -F _springback springback
