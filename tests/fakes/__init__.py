"""Stateful stand-ins for the services that the product talks to; they speak over TCP on 127.0.0.1 and import nothing from the product."""
