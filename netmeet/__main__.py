"""Start the command line with `python -m netmeet`."""

from netmeet.commands import main

main()
