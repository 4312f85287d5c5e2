"""Run the product from a checkout: ``python main.py --help``."""

from messenger.cli import main

if __name__ == "__main__":
    main()
